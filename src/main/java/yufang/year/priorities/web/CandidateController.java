package yufang.year.priorities.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.TargetId;
import yufang.year.priorities.domain.AreaKind;
import yufang.year.priorities.domain.Candidates;
import yufang.year.priorities.domain.Choice;
import yufang.year.priorities.domain.Criterion;
import yufang.year.priorities.domain.MandateKind;
import yufang.year.priorities.domain.Mandates;
import yufang.year.priorities.domain.TargetKind;
import yufang.year.priorities.domain.Targeting;
import yufang.year.priorities.query.CandidateQueries;
import yufang.year.priorities.query.StudyQueries;

/** Orders, candidates and targets of a study. */
@Controller
class CandidateController {

    private final Candidates candidates;
    private final Targeting targeting;
    private final Mandates mandates;
    private final StudyQueries studies;
    private final CandidateQueries queries;

    CandidateController(
            Candidates candidates,
            Targeting targeting,
            Mandates mandates,
            StudyQueries studies,
            CandidateQueries queries) {
        this.candidates = candidates;
        this.targeting = targeting;
        this.mandates = mandates;
        this.studies = studies;
        this.queries = queries;
    }

    @GetMapping("/priorities/studies/{id}/mandates/new")
    String blankMandate(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new MandateView(studies.details(id)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/mandates")
    String note(@PathVariable KeyAreaStudyId id, @Valid MandateForm form, RedirectAttributes flash) {
        mandates.note(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.title()),
                form.number(),
                Objects.requireNonNull(form.asks()),
                Upload.of("file", form.file()));
        return done(id, "priorities.done.mandate", flash);
    }

    @GetMapping("/priorities/studies/{id}/areas/new")
    String blankArea(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new CandidateView(studies.details(id)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/areas")
    String add(@PathVariable KeyAreaStudyId id, @Valid AreaForm form, RedirectAttributes flash) {
        candidates.add(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.title()),
                form.codes());
        return done(id, "priorities.done.area", flash);
    }

    @GetMapping("/priorities/studies/{id}/areas/{area}")
    String edit(@PathVariable KeyAreaStudyId id, @PathVariable KeyAreaId area, Model model) {
        model.addAttribute("view", new ChoiceView(studies.details(id), queries.area(id, area), queries.mandates(id)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/areas/{area}/choice")
    String choose(
            @PathVariable KeyAreaStudyId id,
            @PathVariable KeyAreaId area,
            @Valid ChoiceForm form,
            RedirectAttributes flash) {
        candidates.choose(
                id,
                Objects.requireNonNull(form.version()),
                area,
                Objects.requireNonNull(form.choice()),
                Objects.requireNonNull(form.reason()),
                form.mandate());
        return done(id, "priorities.done.choice", flash);
    }

    @GetMapping("/priorities/studies/{id}/targets/new")
    String blankTarget(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new TargetView(studies.details(id), queries.areas(id), queries.mandates(id)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/targets")
    String add(@PathVariable KeyAreaStudyId id, @Valid TargetForm form, RedirectAttributes flash) {
        targeting.add(id, Objects.requireNonNull(form.version()), form.target());
        return done(id, "priorities.done.target", flash);
    }

    @GetMapping("/priorities/studies/{id}/targets/{target}")
    String target(@PathVariable KeyAreaStudyId id, @PathVariable TargetId target, Model model) {
        model.addAttribute("view", new TargetRemovalView(studies.details(id), queries.target(id, target)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/targets/{target}/removal")
    String remove(
            @PathVariable KeyAreaStudyId id,
            @PathVariable TargetId target,
            @Valid TargetRemovalForm form,
            RedirectAttributes flash) {
        targeting.remove(id, Objects.requireNonNull(form.version()), target, Objects.requireNonNull(form.reason()));
        return done(id, "priorities.done.removed", flash);
    }

    private static String done(KeyAreaStudyId id, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(what));
        return StudyController.address(id);
    }

    record MandateForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable MandateKind kind,
            @NotNull @Size(max = 200) @Nullable String title,
            @Size(max = 100) @Nullable String number,
            @NotNull @Size(max = 1000) @Nullable String asks,
            @Nullable MultipartFile file) {}

    record AreaForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable AreaKind kind,
            @NotNull @Size(max = 100) @Nullable String title,
            @Size(max = 200) @Nullable String codes) {}

    record ChoiceForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Choice choice,
            @NotNull @Size(max = 1000) @Nullable String reason,
            @Nullable UUID mandate) {}

    record TargetForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable UUID area,
            @NotNull @Nullable TargetKind kind,
            @NotNull @Size(max = 100) @Nullable String name,
            @NotNull @Nullable Criterion criterion,
            @NotNull @Size(max = 500) @Nullable String basis,
            @Nullable UUID mandate) {

        Targeting.NewTarget target() {
            return new Targeting.NewTarget(
                    Objects.requireNonNull(area),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(criterion),
                    Objects.requireNonNull(basis),
                    mandate);
        }
    }

    record TargetRemovalForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = StudyController.Table.PAGE;
        private static final String AREA = PAGE + "/areas/{area}";
        private static final String TARGET = PAGE + "/targets/{target}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/mandates/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/mandates", Role.HRSS_OFFICER).form(MandateForm.class, PAGE + "/mandates/new"),
                    Route.get(PAGE + "/areas/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/areas", Role.HRSS_OFFICER).form(AreaForm.class, PAGE + "/areas/new"),
                    Route.get(AREA, Role.HRSS_OFFICER),
                    Route.post(AREA + "/choice", Role.HRSS_OFFICER).form(ChoiceForm.class, AREA),
                    Route.get(PAGE + "/targets/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/targets", Role.HRSS_OFFICER).form(TargetForm.class, PAGE + "/targets/new"),
                    Route.get(TARGET, Role.HRSS_OFFICER),
                    Route.post(TARGET + "/removal", Role.HRSS_OFFICER).form(TargetRemovalForm.class, TARGET));
        }
    }
}
