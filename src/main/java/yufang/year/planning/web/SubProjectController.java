package yufang.year.planning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.SubProjectDrafting;
import yufang.year.planning.domain.SubProjectDrafting.DeliverableWords;
import yufang.year.planning.query.PlanQueries;

/** Sub-projects and their deliverables, added and changed one at a time. */
@Controller
class SubProjectController {

    private final SubProjectDrafting drafting;
    private final PlanQueries queries;

    SubProjectController(SubProjectDrafting drafting, PlanQueries queries) {
        this.drafting = drafting;
        this.queries = queries;
    }

    @GetMapping("/plans/{id}/sub-projects/new")
    String blank(@PathVariable PlanVersionId id, Model model) {
        return form(SubProjectForms.subProject(queries.details(id), null), model);
    }

    @PostMapping("/plans/{id}/sub-projects")
    String add(@PathVariable PlanVersionId id, @Valid SubProjectForm form, RedirectAttributes flash) {
        drafting.addSubProject(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.title()),
                requireNonNull(form.budget()),
                requireNonNull(form.aim()));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/sub-projects/{project}/edit")
    String edit(@PathVariable PlanVersionId id, @PathVariable SubProjectId project, Model model) {
        return form(SubProjectForms.subProject(queries.details(id), drafting.subProject(id, project)), model);
    }

    @PostMapping("/plans/{id}/sub-projects/{project}/correction")
    String change(
            @PathVariable PlanVersionId id,
            @PathVariable SubProjectId project,
            @Valid SubProjectForm form,
            RedirectAttributes flash) {
        drafting.changeSubProject(
                id,
                requireNonNull(form.version()),
                project,
                requireNonNull(form.title()),
                requireNonNull(form.budget()),
                requireNonNull(form.aim()));
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/sub-projects/{project}/deliverables/new")
    String blankDeliverable(@PathVariable PlanVersionId id, @PathVariable SubProjectId project, Model model) {
        drafting.subProject(id, project);
        return form(SubProjectForms.deliverable(queries.details(id), project, null), model);
    }

    @PostMapping("/plans/{id}/sub-projects/{project}/deliverables")
    String addDeliverable(
            @PathVariable PlanVersionId id,
            @PathVariable SubProjectId project,
            @Valid DeliverableForm form,
            RedirectAttributes flash) {
        drafting.addDeliverable(id, requireNonNull(form.version()), project, form.words());
        return saved(id, flash);
    }

    @GetMapping("/plans/{id}/deliverables/{deliverable}/edit")
    String editDeliverable(@PathVariable PlanVersionId id, @PathVariable DeliverableId deliverable, Model model) {
        var known = drafting.deliverable(id, deliverable);
        return form(SubProjectForms.deliverable(queries.details(id), known.id(), known), model);
    }

    @PostMapping("/plans/{id}/deliverables/{deliverable}/correction")
    String changeDeliverable(
            @PathVariable PlanVersionId id,
            @PathVariable DeliverableId deliverable,
            @Valid DeliverableForm form,
            RedirectAttributes flash) {
        drafting.changeDeliverable(id, requireNonNull(form.version()), deliverable, form.words());
        return saved(id, flash);
    }

    static String form(FormPage page, Model model) {
        model.addAttribute("view", page);
        return "planning/planForm";
    }

    static String saved(PlanVersionId id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of("planning.done.saved"));
        return PlanController.address(id);
    }

    record SubProjectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Nullable Money budget,
            @NotNull @Size(max = 1000) @Nullable String aim) {}

    record DeliverableForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable DeliverableKind kind,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Size(max = 2000) @Nullable String particulars,
            @NotNull @Size(max = 500) @Nullable String targetGroup) {

        DeliverableWords words() {
            return new DeliverableWords(
                    requireNonNull(kind),
                    requireNonNull(title),
                    requireNonNull(particulars),
                    requireNonNull(targetGroup));
        }
    }

    @Component
    static class Table implements Routes {

        private static final String PROJECTS = "/plans/{id}/sub-projects";
        private static final String DELIVERABLE = "/plans/{id}/deliverables/{deliverable}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PROJECTS + "/new", Role.HRSS_OFFICER),
                    Route.post(PROJECTS, Role.HRSS_OFFICER).form(SubProjectForm.class, PROJECTS + "/new"),
                    Route.get(PROJECTS + "/{project}/edit", Role.HRSS_OFFICER),
                    Route.post(PROJECTS + "/{project}/correction", Role.HRSS_OFFICER)
                            .form(SubProjectForm.class, PROJECTS + "/{project}/edit"),
                    Route.get(PROJECTS + "/{project}/deliverables/new", Role.HRSS_OFFICER),
                    Route.post(PROJECTS + "/{project}/deliverables", Role.HRSS_OFFICER)
                            .form(DeliverableForm.class, PROJECTS + "/{project}/deliverables/new"),
                    Route.get(DELIVERABLE + "/edit", Role.HRSS_OFFICER),
                    Route.post(DELIVERABLE + "/correction", Role.HRSS_OFFICER)
                            .form(DeliverableForm.class, DELIVERABLE + "/edit"));
        }
    }
}
