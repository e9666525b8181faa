package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.ExecutionPlanDeciding;

/** A version of an execution plan: handed in by the provider, approved or sent back by the agency. */
@Controller
class ExecutionPlanController {

    private final ExecutionPlanDeciding deciding;
    private final ExecutionPlanPages pages;

    ExecutionPlanController(ExecutionPlanDeciding deciding, ExecutionPlanPages pages) {
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping("/delivery/plans/{id}")
    String show(@PathVariable ExecutionPlanId id, Model model) {
        model.addAttribute("view", pages.plan(id, deciding.problemsBeforeNextStep(id)));
        return "delivery/plan";
    }

    @PostMapping("/delivery/plans/{id}/submission")
    String submit(@PathVariable ExecutionPlanId id, @Valid MoveForm form, RedirectAttributes flash) {
        deciding.submit(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.plan-submitted"));
        return "redirect:" + address(id);
    }

    @PostMapping("/delivery/plans/{id}/approval")
    String approve(@PathVariable ExecutionPlanId id, @Valid MoveForm form, RedirectAttributes flash) {
        deciding.approve(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.plan-approved"));
        return "redirect:" + address(id);
    }

    @PostMapping("/delivery/plans/{id}/return")
    String sendBack(@PathVariable ExecutionPlanId id, @Valid ReturnForm form, RedirectAttributes flash) {
        deciding.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.plan-returned"));
        return "redirect:" + address(id);
    }

    static String address(ExecutionPlanId id) {
        return "/delivery/plans/" + id.value();
    }

    record MoveForm(@NotNull @Nullable Integer version) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/delivery/plans/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, DeliveryController.seeing()),
                    Route.post(PAGE + "/submission", Role.PROVIDER_MANAGER).form(MoveForm.class, PAGE),
                    Route.post(PAGE + "/approval", Role.AGENCY_OFFICER).form(MoveForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.AGENCY_OFFICER).form(ReturnForm.class, PAGE));
        }
    }
}
