package yufang.year.planning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.PlanDrafting;
import yufang.year.planning.domain.PlanLineId;
import yufang.year.planning.query.PlanQueries;

/** What the plan says beside its sub-projects, a line at a time; and the taking away of any line. */
@Controller
class PlanTextController {

    private static final Wording SAVED = Wording.of("planning.done.saved");

    private final PlanDrafting drafting;
    private final PlanQueries queries;

    PlanTextController(PlanDrafting drafting, PlanQueries queries) {
        this.drafting = drafting;
        this.queries = queries;
    }

    @GetMapping("/plans/{id}/basis/new")
    String basis(@PathVariable PlanVersionId id, Model model) {
        return form(PlanForms.basis(queries.details(id)), model);
    }

    @PostMapping("/plans/{id}/basis")
    String addBasis(@PathVariable PlanVersionId id, @Valid BasisForm form, RedirectAttributes flash) {
        var number = form.number();
        drafting.addBasis(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.title()),
                requireNonNull(form.issuer()),
                number == null ? null : DocumentNumber.typed(number, "number"));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/objectives/new")
    String objective(@PathVariable PlanVersionId id, Model model) {
        return form(PlanForms.objective(queries.details(id)), model);
    }

    @PostMapping("/plans/{id}/objectives")
    String addObjective(@PathVariable PlanVersionId id, @Valid ObjectiveForm form, RedirectAttributes flash) {
        drafting.addObjective(id, requireNonNull(form.version()), requireNonNull(form.said()));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/lessons/new")
    String lesson(@PathVariable PlanVersionId id, Model model) {
        return form(PlanForms.lesson(queries.details(id)), model);
    }

    @PostMapping("/plans/{id}/lessons")
    String addLesson(@PathVariable PlanVersionId id, @Valid LessonForm form, RedirectAttributes flash) {
        drafting.addLesson(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.said()),
                requireNonNull(form.source()),
                requireNonNull(form.adopted()),
                requireNonNull(form.reason()));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/steps/new")
    String step(@PathVariable PlanVersionId id, Model model) {
        return form(PlanForms.step(queries.details(id)), model);
    }

    @PostMapping("/plans/{id}/steps")
    String addStep(@PathVariable PlanVersionId id, @Valid PlanStepForm form, RedirectAttributes flash) {
        drafting.addStep(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.step()),
                YearMonth.from(requireNonNull(form.first())),
                YearMonth.from(requireNonNull(form.last())));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/lines/{line}")
    String line(@PathVariable PlanVersionId id, @PathVariable PlanLineId line, Model model) {
        return form(PlanForms.removal(queries.details(id), drafting.line(id, line)), model);
    }

    @PostMapping("/plans/{id}/lines/{line}/removal")
    String remove(
            @PathVariable PlanVersionId id,
            @PathVariable PlanLineId line,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        drafting.remove(id, requireNonNull(form.version()), line);
        flash.addFlashAttribute("done", Wording.of("planning.done.removed"));
        return PlanController.address(id);
    }

    private static String form(FormPage page, Model model) {
        model.addAttribute("view", page);
        return "planning/planForm";
    }

    private static String saved(PlanVersionId id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", SAVED);
        return PlanController.address(id);
    }

    record BasisForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Size(max = 200) @Nullable String issuer,
            @Size(max = 80) @Nullable String number) {}

    record ObjectiveForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String said) {}

    record LessonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String said,
            @NotNull @Size(max = 200) @Nullable String source,
            @NotNull @Nullable Boolean adopted,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record PlanStepForm(
            @NotNull @Nullable Integer version,
            @NotNull @Min(1) @Max(9) @Nullable Integer step,
            @NotNull @Nullable LocalDate first,
            @NotNull @Nullable LocalDate last) {}

    record RemovalForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/plans/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/basis/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/basis", Role.HRSS_OFFICER).form(BasisForm.class, PAGE + "/basis/new"),
                    Route.get(PAGE + "/objectives/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/objectives", Role.HRSS_OFFICER)
                            .form(ObjectiveForm.class, PAGE + "/objectives/new"),
                    Route.get(PAGE + "/lessons/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/lessons", Role.HRSS_OFFICER).form(LessonForm.class, PAGE + "/lessons/new"),
                    Route.get(PAGE + "/steps/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/steps", Role.HRSS_OFFICER).form(PlanStepForm.class, PAGE + "/steps/new"),
                    Route.get(PAGE + "/lines/{line}", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/lines/{line}/removal", Role.HRSS_OFFICER)
                            .form(RemovalForm.class, PAGE + "/lines/{line}"));
        }
    }
}
