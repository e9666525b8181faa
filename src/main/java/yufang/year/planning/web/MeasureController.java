package yufang.year.planning.web;

import static java.util.Objects.requireNonNull;
import static yufang.year.planning.web.SubProjectController.form;
import static yufang.year.planning.web.SubProjectController.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.Scope;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.MeasureWords;
import yufang.year.planning.domain.PlanContents;
import yufang.year.planning.domain.SubProjectDrafting;
import yufang.year.planning.query.PlanQueries;

/** What is promised of a deliverable and what a sub-project is to achieve, added and changed one at a time. */
@Controller
class MeasureController {

    private final SubProjectDrafting drafting;
    private final PlanContents contents;
    private final PlanQueries queries;

    MeasureController(SubProjectDrafting drafting, PlanContents contents, PlanQueries queries) {
        this.drafting = drafting;
        this.contents = contents;
        this.queries = queries;
    }

    @GetMapping("/plans/{id}/deliverables/{deliverable}/measures/new")
    String blank(@PathVariable PlanVersionId id, @PathVariable DeliverableId deliverable, Model model) {
        return form(SubProjectForms.measure(queries.details(id), drafting.deliverable(id, deliverable), null), model);
    }

    @PostMapping("/plans/{id}/deliverables/{deliverable}/measures")
    String add(
            @PathVariable PlanVersionId id,
            @PathVariable DeliverableId deliverable,
            @Valid MeasureForm form,
            RedirectAttributes flash) {
        drafting.addMeasure(id, requireNonNull(form.version()), deliverable, form.words());
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/measures/{measure}/edit")
    String edit(@PathVariable PlanVersionId id, @PathVariable MeasureId measure, Model model) {
        var of = drafting.ownerOf(id, measure);
        var known = of.measures().stream()
                .filter(each -> each.id().equals(measure))
                .findFirst()
                .orElseThrow();
        return form(SubProjectForms.measure(queries.details(id), of, known), model);
    }

    @PostMapping("/plans/{id}/measures/{measure}/correction")
    String change(
            @PathVariable PlanVersionId id,
            @PathVariable MeasureId measure,
            @Valid MeasureForm form,
            RedirectAttributes flash) {
        drafting.changeMeasure(id, requireNonNull(form.version()), measure, form.words());
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/sub-projects/{project}/targets/new")
    String blankTarget(@PathVariable PlanVersionId id, @PathVariable SubProjectId project, Model model) {
        drafting.subProject(id, project);
        return form(SubProjectForms.target(queries.details(id), project, null), model);
    }

    @PostMapping("/plans/{id}/sub-projects/{project}/targets")
    String addTarget(
            @PathVariable PlanVersionId id,
            @PathVariable SubProjectId project,
            @Valid TargetForm form,
            RedirectAttributes flash) {
        drafting.addTarget(id, requireNonNull(form.version()), project, form.figures(PerformanceTargetId.next()));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/targets/{target}/edit")
    String editTarget(@PathVariable PlanVersionId id, @PathVariable PerformanceTargetId target, Model model) {
        var known = contents.subProjects(id).stream()
                .flatMap(project -> project.targets().stream())
                .filter(each -> each.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound(target));
        return form(SubProjectForms.target(queries.details(id), known.id(), known), model);
    }

    @PostMapping("/plans/{id}/targets/{target}/correction")
    String changeTarget(
            @PathVariable PlanVersionId id,
            @PathVariable PerformanceTargetId target,
            @Valid TargetForm form,
            RedirectAttributes flash) {
        drafting.changeTarget(id, requireNonNull(form.version()), form.figures(target));
        return saved(id, flash);
    }

    record MeasureForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable String counted,
            @NotNull @Nullable Scope scope,
            @NotNull Bound.@Nullable Kind bound,
            @NotNull @Nullable BigDecimal figure,
            @Nullable BigDecimal upper,
            @Nullable String fact,
            Condition.@Nullable Comparison comparison,
            @Size(max = 60) @Nullable String value) {

        MeasureWords words() {
            return new MeasureWords(
                    requireNonNull(counted),
                    requireNonNull(scope),
                    requireNonNull(bound),
                    requireNonNull(figure),
                    upper,
                    fact,
                    comparison,
                    value);
        }
    }

    record TargetForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String indicator,
            @NotNull PerformanceTarget.@Nullable How how,
            @Nullable BigDecimal target,
            @NotNull @Size(max = 20) @Nullable String unit,

            @NotNull @DecimalMin("0.01") @DecimalMax("100") @Nullable
            BigDecimal weight) {

        PerformanceTarget figures(PerformanceTargetId id) {
            return new PerformanceTarget(
                    id,
                    requireNonNull(indicator),
                    requireNonNull(unit),
                    target,
                    requireNonNull(how),
                    new Points(requireNonNull(weight)));
        }
    }

    @Component
    static class Table implements Routes {

        private static final String MEASURES = "/plans/{id}/deliverables/{deliverable}/measures";
        private static final String MEASURE = "/plans/{id}/measures/{measure}";
        private static final String TARGETS = "/plans/{id}/sub-projects/{project}/targets";
        private static final String TARGET = "/plans/{id}/targets/{target}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(MEASURES + "/new", Role.HRSS_OFFICER),
                    Route.post(MEASURES, Role.HRSS_OFFICER).form(MeasureForm.class, MEASURES + "/new"),
                    Route.get(MEASURE + "/edit", Role.HRSS_OFFICER),
                    Route.post(MEASURE + "/correction", Role.HRSS_OFFICER).form(MeasureForm.class, MEASURE + "/edit"),
                    Route.get(TARGETS + "/new", Role.HRSS_OFFICER),
                    Route.post(TARGETS, Role.HRSS_OFFICER).form(TargetForm.class, TARGETS + "/new"),
                    Route.get(TARGET + "/edit", Role.HRSS_OFFICER),
                    Route.post(TARGET + "/correction", Role.HRSS_OFFICER).form(TargetForm.class, TARGET + "/edit"));
        }
    }
}
