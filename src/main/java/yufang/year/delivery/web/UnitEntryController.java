package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.CarryingOut;
import yufang.year.delivery.domain.HeldDays;
import yufang.year.delivery.domain.RosterTaken;

/** What was done on the spot: days, figures and rosters. */
@Controller
class UnitEntryController {

    private final CarryingOut carryingOut;
    private final UnitEntryPages pages;

    UnitEntryController(CarryingOut carryingOut, UnitEntryPages pages) {
        this.carryingOut = carryingOut;
        this.pages = pages;
    }

    @GetMapping("/delivery/units/{id}/entry")
    String entry(@PathVariable UnitId id, Model model) {
        model.addAttribute("view", pages.entry(id));
        return "delivery/form";
    }

    @PostMapping("/delivery/units/{id}/carrying-out")
    String carryOut(
            @PathVariable UnitId id,
            @Valid EntryForm form,
            @RequestParam Map<String, String> all,
            RedirectAttributes flash) {
        var typed = new Typed(all);
        carryingOut.carryOut(
                id,
                Objects.requireNonNull(form.version()),
                form.held(),
                typed.fields(),
                typed.figures(Asked.of(pages.terms(id))));
        flash.addFlashAttribute("done", Wording.of("delivery.done.carried-out"));
        return "redirect:" + UnitController.address(id);
    }

    @PostMapping("/delivery/units/{id}/entry")
    String enterAgain(
            @PathVariable UnitId id,
            @Valid EntryForm form,
            @RequestParam Map<String, String> all,
            RedirectAttributes flash) {
        var typed = new Typed(all);
        carryingOut.enterAgain(
                id,
                Objects.requireNonNull(form.version()),
                form.held(),
                typed.fields(),
                typed.figures(Asked.of(pages.terms(id))));
        flash.addFlashAttribute("done", Wording.of("delivery.done.entered-again"));
        return "redirect:" + UnitController.address(id);
    }

    @GetMapping("/delivery/units/{id}/rosters/{subjects}")
    String roster(@PathVariable UnitId id, @PathVariable String subjects, Model model) {
        model.addAttribute("view", pages.roster(id, kind(subjects)));
        return "delivery/form";
    }

    @PostMapping("/delivery/units/{id}/rosters/{subjects}/lines")
    String enterRoster(
            @PathVariable UnitId id, @PathVariable String subjects, @Valid RosterForm form, RedirectAttributes flash) {
        var taken = carryingOut.enterRoster(
                id, Objects.requireNonNull(form.version()), kind(subjects), Objects.requireNonNull(form.text()));
        flash.addFlashAttribute("done", said(taken));
        return "redirect:" + UnitController.address(id);
    }

    private static Wording said(RosterTaken taken) {
        if (taken.doubtful().isEmpty()) return Wording.of("delivery.done.roster", taken.entries());
        var lines = String.join(
                ", ", taken.doubtful().stream().limit(20).map(String::valueOf).toList());
        return Wording.of(
                "delivery.done.roster-doubtful",
                taken.entries(),
                taken.doubtful().size(),
                lines);
    }

    private static SubjectKind kind(String key) {
        try {
            return new SubjectKind(key);
        } catch (IllegalArgumentException none) {
            throw NotFound.named(key);
        }
    }

    record EntryForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            @Size(max = 500) @Nullable String deviation) {

        HeldDays held() {
            var from = Objects.requireNonNull(heldFrom);
            return new HeldDays(from, heldUntil == null ? from : heldUntil, deviation);
        }
    }

    record RosterForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100_000) @Nullable String text) {}

    @Component
    static class Table implements Routes {

        private static final String UNIT = "/delivery/units/{id}";
        private static final String ROSTER = UNIT + "/rosters/{subjects}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(UNIT + "/entry", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD),
                    Route.post(UNIT + "/carrying-out", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD)
                            .form(EntryForm.class, UNIT + "/entry"),
                    Route.post(UNIT + "/entry", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD)
                            .form(EntryForm.class, UNIT + "/entry"),
                    Route.get(ROSTER, Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD),
                    Route.post(ROSTER + "/lines", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD)
                            .form(RosterForm.class, ROSTER));
        }
    }
}
