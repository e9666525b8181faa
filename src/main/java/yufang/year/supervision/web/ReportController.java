package yufang.year.supervision.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.delivery.UnitSummary;
import yufang.year.supervision.MonthlyReportId;
import yufang.year.supervision.domain.ReportWords;
import yufang.year.supervision.domain.Reporting;
import yufang.year.supervision.query.ReportDetails;
import yufang.year.supervision.query.ReportFilter;
import yufang.year.supervision.query.ReportQueries;

/** Monthly reports: the provider hands them in, the agency takes note or returns. */
@Controller
class ReportController {

    private static final String DUE_DAY = "monthly.due";

    private final Reporting reporting;
    private final ReportQueries queries;
    private final Surroundings surroundings;
    private final Desk desk;

    ReportController(Reporting reporting, ReportQueries queries, Surroundings surroundings, Desk desk) {
        this.reporting = reporting;
        this.queries = queries;
        this.surroundings = surroundings;
        this.desk = desk;
    }

    @GetMapping("/supervision")
    String list(
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(required = false) @Nullable String state,
            ListRequest list,
            Model model) {
        var filter = ReportFilter.of(contract, state);
        model.addAttribute(
                "view",
                new ReportListView(
                        queries.list(filter, list, desk.today()),
                        queries.counts(filter, desk.today()),
                        filter,
                        list,
                        surroundings.contracts(),
                        unset()));
        return "supervision/reports";
    }

    private @Nullable Problem unset() {
        return desk.rules().isSet(DUE_DAY) ? null : desk.rules().problem(DUE_DAY, "supervision.report.no-day");
    }

    @GetMapping("/supervision/reports/{report}")
    String show(@PathVariable MonthlyReportId report, Model model) {
        var details = queries.details(report, desk.today());
        var around = surroundings.of(report, details.contract());
        var problems = around.isProvider()
                ? reporting.problemsBeforeSubmission(report)
                : reporting.problemsBeforeDecision(report);
        var law = desk.rules().reference(DUE_DAY).source();
        model.addAttribute("view", new ReportView(details, problems, law, around));
        return "supervision/report";
    }

    @GetMapping("/supervision/reports/{report}/edit")
    String edit(@PathVariable MonthlyReportId report, Model model) {
        var planned = reporting.plannedAfter(report);
        var details = queries.details(report, desk.today());
        var contract = surroundings.contract(details.contract());
        model.addAttribute(
                "view",
                new FormPage(
                        ui -> Head.of(ui.t("supervision.report.hand-in.title", details.month()))
                                .on(contract.number() + " · " + contract.title())
                                .lead(ui.t("supervision.report.edit.lead")),
                        ui -> statement(details, planned, ui),
                        reporting.problemsBeforeSubmission(report)));
        return "supervision/form";
    }

    private static Form statement(ReportDetails report, List<UnitSummary> planned, Ui ui) {
        var before = report.statements().isEmpty() ? null : report.statements().getFirst();
        var brief = Field.of(Field.Kind.TEXTAREA, "brief", ui.t("supervision.report.brief"))
                .asRequired()
                .help(ui.t("supervision.report.brief.help"));
        var plan = Field.of(
                        Field.Kind.TEXTAREA,
                        "nextPlan",
                        ui.t("supervision.report.plan-of", report.month().plusMonths(1)))
                .asRequired()
                .help(ui.t("supervision.report.plan.help"))
                .value(before == null ? ReportWording.planned(planned, ui) : before.nextPlan());
        var file = Field.of(Field.Kind.FILE, "file", ui.t("supervision.report.document"))
                .help(ui.t("document.help"));
        var address = "/supervision/reports/" + report.id().value();
        return new Form(
                address + "/submission",
                List.of(before == null ? brief : brief.value(before.brief()), plan, file),
                List.of(),
                new Submit(
                        ui.t("supervision.report.hand-in"),
                        ui.t("supervision.report.consequence"),
                        (long) report.version(),
                        ui.token(),
                        address));
    }

    @PostMapping("/supervision/reports/{report}/submission")
    String submit(@PathVariable MonthlyReportId report, @Valid SubmitForm form, RedirectAttributes flash) {
        reporting.submit(
                report,
                requireNonNull(form.version()),
                new ReportWords(requireNonNull(form.brief()), requireNonNull(form.nextPlan())),
                Upload.of("file", form.file()));
        return done(report, "supervision.report.done.submitted", flash);
    }

    @PostMapping("/supervision/reports/{report}/note")
    String takeNote(@PathVariable MonthlyReportId report, @Valid NoteForm form, RedirectAttributes flash) {
        reporting.takeNote(report, requireNonNull(form.version()));
        return done(report, "supervision.report.done.taken-note", flash);
    }

    @PostMapping("/supervision/reports/{report}/return")
    String sendBack(@PathVariable MonthlyReportId report, @Valid ReturnForm form, RedirectAttributes flash) {
        reporting.sendBack(report, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done(report, "supervision.report.done.returned", flash);
    }

    private static String done(MonthlyReportId report, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/supervision/reports/" + report.value();
    }

    record SubmitForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 4_000) @Nullable String brief,
            @NotNull @Size(max = 10_000) @Nullable String nextPlan,
            @Nullable MultipartFile file) {}

    record NoteForm(@NotNull @Nullable Integer version) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/supervision/reports/{report}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/supervision", Surroundings.lookers()),
                    Route.get(PAGE, Surroundings.lookers()),
                    Route.get(PAGE + "/edit", Role.PROVIDER_MANAGER),
                    Route.post(PAGE + "/submission", Role.PROVIDER_MANAGER).form(SubmitForm.class, PAGE + "/edit"),
                    Route.post(PAGE + "/note", Role.AGENCY_OFFICER).form(NoteForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.AGENCY_OFFICER).form(ReturnForm.class, PAGE));
        }
    }
}
