package yufang.year.budget.web;

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
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetDeciding;
import yufang.year.budget.domain.BudgetOpening;
import yufang.year.budget.domain.BudgetSubmitting;

/** A budget on its way: begun and submitted by the bureau, approved or returned by finance. */
@Controller
class BudgetController {

    private final BudgetOpening opening;
    private final BudgetSubmitting submitting;
    private final BudgetDeciding deciding;
    private final BudgetPages pages;

    BudgetController(BudgetOpening opening, BudgetSubmitting submitting, BudgetDeciding deciding, BudgetPages pages) {
        this.opening = opening;
        this.submitting = submitting;
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping("/money/budgets")
    String list(ListRequest list, Model model) {
        return pages.list(list, model);
    }

    @GetMapping("/money/budgets/new")
    String blank(Model model) {
        return pages.blank(model);
    }

    @PostMapping("/money/budgets")
    String begin(@Valid BeginForm form, RedirectAttributes flash) {
        var year = Objects.requireNonNull(form.year());
        var id = opening.begin(year);
        flash.addFlashAttribute("done", Wording.of("budget.done.begun", year.toString()));
        return address(id);
    }

    @GetMapping("/money/budgets/{id}")
    String show(@PathVariable BudgetId id, Model model) {
        return pages.show(id, deciding.sheet(id), deciding.problemsBeforeNextStep(id), model);
    }

    @PostMapping("/money/budgets/{id}/submission")
    String submit(@PathVariable BudgetId id, @Valid SubmitForm form, RedirectAttributes flash) {
        submitting.submit(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("budget.done.submitted"));
        return address(id);
    }

    @PostMapping("/money/budgets/{id}/approval")
    String approve(@PathVariable BudgetId id, @Valid ApproveForm form, RedirectAttributes flash) {
        deciding.approve(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("budget.done.approved"));
        return address(id);
    }

    @PostMapping("/money/budgets/{id}/return")
    String sendBack(@PathVariable BudgetId id, @Valid ReturnForm form, RedirectAttributes flash) {
        deciding.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("budget.done.returned"));
        return address(id);
    }

    static String address(BudgetId id) {
        return "redirect:/money/budgets/" + id.value();
    }

    record BeginForm(@NotNull @Nullable FiscalYear year) {}

    record SubmitForm(@NotNull @Nullable Integer version) {}

    record ApproveForm(@NotNull @Nullable Integer version) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        static final String PAGE = "/money/budgets/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/money/budgets", Role.readers()),
                    Route.get("/money/budgets/new", Role.HRSS_OFFICER),
                    Route.post("/money/budgets", Role.HRSS_OFFICER).form(BeginForm.class, "/money/budgets/new"),
                    Route.get(PAGE, Role.readers()),
                    Route.post(PAGE + "/submission", Role.HRSS_OFFICER).form(SubmitForm.class, PAGE),
                    Route.post(PAGE + "/approval", Role.FINANCE_REVIEWER).form(ApproveForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.FINANCE_REVIEWER).form(ReturnForm.class, PAGE));
        }
    }
}
