package yufang.year.supervision.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjects;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.supervision.domain.Inspecting;
import yufang.year.supervision.domain.Inspection;
import yufang.year.supervision.domain.InspectionId;
import yufang.year.supervision.query.InspectionQueries;

/** Inspections of a whole sub-project, by the agency or the committee's office. */
@Controller
class InspectionController {

    private static final Role[] RECORDERS = {Role.AGENCY_OFFICER, Role.COMMITTEE_OFFICE};

    private final Inspecting inspecting;
    private final InspectionQueries queries;
    private final RecordPapers papers;
    private final SubProjects subProjects;
    private final Desk desk;

    InspectionController(
            Inspecting inspecting, InspectionQueries queries, RecordPapers papers, SubProjects subProjects, Desk desk) {
        this.inspecting = inspecting;
        this.queries = queries;
        this.papers = papers;
        this.subProjects = subProjects;
        this.desk = desk;
    }

    @GetMapping("/supervision/inspections")
    String list(ListRequest list, Model model) {
        var mayRecord = Arrays.asList(RECORDERS).contains(desk.acting().role());
        model.addAttribute("view", new InspectionListView(queries.list(list), list, mayRecord));
        return "supervision/inspections";
    }

    @GetMapping("/supervision/inspections/new")
    String blank(Model model) {
        var projects = queries.subProjects();
        var today = desk.today();
        model.addAttribute(
                "view",
                FormPage.of(
                        ui -> Head.of(ui.t("supervision.inspection.record")).lead(ui.t("supervision.inspection.lead")),
                        ui -> form(projects, today, ui)));
        return "supervision/form";
    }

    private static Form form(List<InspectionQueries.SubProject> projects, LocalDate today, Ui ui) {
        var chosen = projects.stream()
                .map(project -> new Option(project.id().value().toString(), project.year() + " · " + project.title()))
                .toArray(Option[]::new);
        var kinds = Arrays.stream(Inspection.Kind.values())
                .map(kind -> new Option(kind.name(), ui.of("supervision.inspection.kind", kind)))
                .toArray(Option[]::new);
        return new Form(
                "/supervision/inspections",
                List.of(
                        Field.of(Field.Kind.SELECT, "subProject", ui.t("supervision.sub-project"), chosen)
                                .asRequired(),
                        Field.of(Field.Kind.RADIO, "kind", ui.t("supervision.inspection.kind"), kinds)
                                .asRequired(),
                        Field.of(Field.Kind.DATE, "day", ui.t("supervision.inspection.day"))
                                .asRequired()
                                .value(today.toString()),
                        Field.of(Field.Kind.TEXT, "inspectors", ui.t("supervision.inspection.inspectors"))
                                .asRequired()
                                .help(ui.t("supervision.check.went.help")),
                        Field.of(Field.Kind.TEXTAREA, "result", ui.t("supervision.inspection.result"))
                                .asRequired()
                                .help(ui.t("supervision.check.seen.help")),
                        Field.of(Field.Kind.FILE, "file", ui.t("supervision.inspection.document"))
                                .asRequired()
                                .help(ui.t("document.help"))),
                List.of(),
                new Submit(
                        ui.t("supervision.inspection.keep"),
                        ui.t("supervision.inspection.consequence"),
                        null,
                        ui.token(),
                        "/supervision/inspections"));
    }

    @PostMapping("/supervision/inspections")
    String record(@Valid InspectionForm form, RedirectAttributes flash) {
        var id = inspecting.record(
                new Inspection.Report(
                        requireNonNull(form.subProject()),
                        requireNonNull(form.kind()),
                        requireNonNull(form.day()),
                        requireNonNull(form.inspectors()),
                        requireNonNull(form.result())),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("supervision.inspection.done"));
        return "redirect:/supervision/inspections/" + id.value();
    }

    @GetMapping("/supervision/inspections/{inspection}")
    String show(@PathVariable InspectionId inspection, Model model) {
        var details = queries.details(inspection);
        model.addAttribute(
                "view",
                new InspectionView(
                        details,
                        subProjects.line(details.subProject()),
                        papers.documents().of(inspection),
                        papers.trail().of(inspection)));
        return "supervision/inspection";
    }

    record InspectionForm(
            @NotNull @Nullable SubProjectId subProject,
            Inspection.@NotNull @Nullable Kind kind,
            @NotNull @Nullable LocalDate day,
            @NotNull @Size(max = 200) @Nullable String inspectors,
            @NotNull @Size(max = 4_000) @Nullable String result,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        private static final String LIST = "/supervision/inspections";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(LIST, Role.readers()),
                    Route.get(LIST + "/new", RECORDERS),
                    Route.post(LIST, RECORDERS).form(InspectionForm.class, LIST + "/new"),
                    Route.get(LIST + "/{inspection}", Role.readers()));
        }
    }
}
