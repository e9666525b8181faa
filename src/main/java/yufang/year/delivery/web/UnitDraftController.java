package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.Appointment;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.ExecutionPlanning;
import yufang.year.delivery.domain.UnitWords;

/** The units of a plan while it is drafted. */
@Controller
class UnitDraftController {

    private final ExecutionPlanning planning;
    private final UnitDraftPages pages;

    UnitDraftController(ExecutionPlanning planning, UnitDraftPages pages) {
        this.planning = planning;
        this.pages = pages;
    }

    @GetMapping("/delivery/plans/{plan}/obligations/{obligation}/units/new")
    String blank(@PathVariable ExecutionPlanId plan, @PathVariable ObligationId obligation, Model model) {
        model.addAttribute("view", pages.blank(plan, obligation));
        return "delivery/form";
    }

    @PostMapping("/delivery/plans/{plan}/obligations/{obligation}/units")
    String add(
            @PathVariable ExecutionPlanId plan,
            @PathVariable ObligationId obligation,
            @Valid UnitForm form,
            @RequestParam Map<String, String> all,
            RedirectAttributes flash) {
        var typed = new Typed(all);
        var figures = typed.figures(Asked.of(pages.terms(plan, obligation)));
        var copies = form.copies();
        planning.add(
                plan,
                Objects.requireNonNull(form.version()),
                obligation,
                copies == null ? 1 : copies,
                form.words(typed),
                figures);
        flash.addFlashAttribute("done", Wording.of("delivery.done.unit-added"));
        return "redirect:" + ExecutionPlanController.address(plan);
    }

    @GetMapping("/delivery/units/{id}/edit")
    String edit(@PathVariable UnitId id, Model model) {
        model.addAttribute("view", pages.edit(id));
        return "delivery/form";
    }

    @PostMapping("/delivery/units/{id}/correction")
    String correct(
            @PathVariable UnitId id,
            @Valid UnitForm form,
            @RequestParam Map<String, String> all,
            RedirectAttributes flash) {
        var typed = new Typed(all);
        var figures = typed.figures(Asked.of(pages.terms(id)));
        var plan = planning.correct(id, Objects.requireNonNull(form.version()), form.words(typed), figures);
        flash.addFlashAttribute("done", Wording.of("delivery.done.unit-corrected"));
        return "redirect:" + ExecutionPlanController.address(plan);
    }

    @PostMapping("/delivery/units/{id}/removal")
    String remove(@PathVariable UnitId id, @Valid RemovalForm form, RedirectAttributes flash) {
        var plan = planning.remove(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.unit-removed"));
        return "redirect:" + ExecutionPlanController.address(plan);
    }

    static String blank(ExecutionPlanId plan, ObligationId obligation) {
        return ExecutionPlanController.address(plan) + "/obligations/" + obligation.value() + "/units/new";
    }

    record UnitForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 180) @Nullable String title,

            @Min(1) @Max(ExecutionPlanning.MOST_AT_ONCE) @Nullable
            Integer copies,

            @NotNull @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Size(max = 5) @Nullable String begins,
            @NotNull @Size(max = 200) @Nullable String place,
            @Size(max = 500) @Nullable String placeReason,
            @NotNull @Size(max = 200) @Nullable String inCharge) {

        UnitWords words(Typed typed) {
            return new UnitWords(
                    Objects.requireNonNull(title),
                    appointment(firstDay, lastDay, begins, place, placeReason),
                    Objects.requireNonNull(inCharge),
                    typed.fields());
        }
    }

    /** What takes one day says so once. */
    static Appointment appointment(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String begins,
            @Nullable String place,
            @Nullable String placeReason) {
        var first = Objects.requireNonNull(firstDay);
        return new Appointment(
                first, lastDay == null ? first : lastDay, begins, Objects.requireNonNull(place), placeReason);
    }

    record RemovalForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String UNITS = "/delivery/plans/{plan}/obligations/{obligation}/units";
        private static final String UNIT = "/delivery/units/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(UNITS + "/new", Role.PROVIDER_MANAGER),
                    Route.post(UNITS, Role.PROVIDER_MANAGER).form(UnitForm.class, UNITS + "/new"),
                    Route.get(UNIT + "/edit", Role.PROVIDER_MANAGER),
                    Route.post(UNIT + "/correction", Role.PROVIDER_MANAGER).form(UnitForm.class, UNIT + "/edit"),
                    Route.post(UNIT + "/removal", Role.PROVIDER_MANAGER).form(RemovalForm.class, UNIT + "/edit"));
        }
    }
}
