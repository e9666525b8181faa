package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.UnitVerifying;

/** The agency goes through a submitted unit: who is counted, which figures stand. */
@Controller
class UnitVerificationController {

    static final String STRUCK = "struck";
    static final String REASON = "reason-";

    private final UnitVerifying verifying;
    private final UnitVerificationPages pages;

    UnitVerificationController(UnitVerifying verifying, UnitVerificationPages pages) {
        this.verifying = verifying;
        this.pages = pages;
    }

    @GetMapping("/delivery/units/{id}/verification")
    String show(@PathVariable UnitId id, Model model) {
        model.addAttribute("view", pages.verification(id, verifying.problemsBeforeDecision(id)));
        return "delivery/verification";
    }

    @PostMapping("/delivery/units/{id}/verification")
    String verify(
            @PathVariable UnitId id,
            @Valid VerificationForm form,
            @RequestParam Map<String, String> all,
            RedirectAttributes flash) {
        var typed = new Typed(all);
        var figures = typed.verified(pages.questions(id));
        verifying.verify(id, Objects.requireNonNull(form.version()), figures, struck(id, form, typed));
        flash.addFlashAttribute("done", Wording.of("delivery.done.verified"));
        return "redirect:" + UnitController.address(id);
    }

    /** By the places on the roster that were ticked; each with a reason of its own or the one for all. */
    private Map<SubjectKey, String> struck(UnitId id, VerificationForm form, Typed typed) {
        var struck = new HashMap<SubjectKey, String>();
        var ticked = form.struck();
        if (ticked == null || ticked.isEmpty()) return struck;
        var places = new HashMap<String, SubjectKey>();
        verifying.places(id).forEach((key, place) -> places.put(place.toString(), key));
        for (var place : ticked) {
            var key = places.get(place);
            if (key == null) {
                throw new RuleViolated(List.of(Problem.of("form.bad.value").at(STRUCK)));
            }
            var own = typed.limited(REASON + place);
            var common = form.reason();
            struck.put(key, own.isEmpty() ? common == null ? "" : common : own);
        }
        return struck;
    }

    @PostMapping("/delivery/units/{id}/rejection")
    String reject(@PathVariable UnitId id, @Valid RejectionForm form, RedirectAttributes flash) {
        verifying.reject(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.rejection()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.rejected"));
        return "redirect:" + UnitController.address(id);
    }

    record VerificationForm(
            @NotNull @Nullable Integer version,
            @Size(max = 500) @Nullable String reason,
            @Nullable List<String> struck) {}

    record RejectionForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String rejection) {}

    @Component
    static class Table implements Routes {

        private static final String UNIT = "/delivery/units/{id}";
        private static final String PAGE = UNIT + "/verification";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Role.AGENCY_OFFICER),
                    Route.post(PAGE, Role.AGENCY_OFFICER).form(VerificationForm.class, PAGE),
                    Route.post(UNIT + "/rejection", Role.AGENCY_OFFICER).form(RejectionForm.class, PAGE));
        }
    }
}
