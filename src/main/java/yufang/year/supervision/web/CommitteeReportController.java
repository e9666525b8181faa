package yufang.year.supervision.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.supervision.domain.CommitteeFigures;
import yufang.year.supervision.domain.CommitteeReport;
import yufang.year.supervision.domain.CommitteeReportId;
import yufang.year.supervision.domain.CommitteeReportStatus;
import yufang.year.supervision.domain.CommitteeReporting;
import yufang.year.supervision.query.CommitteeReportQueries;
import yufang.year.supervision.query.CommitteeReportRow;

/** Reports to the committee: drafted and handed in by the agency, received by the committee's office. */
@Controller
class CommitteeReportController {

    private final CommitteeReporting reporting;
    private final CommitteeReportQueries queries;
    private final CommitteeFigures figures;
    private final Papers papers;
    private final Desk desk;

    CommitteeReportController(
            CommitteeReporting reporting,
            CommitteeReportQueries queries,
            CommitteeFigures figures,
            Papers papers,
            Desk desk) {
        this.reporting = reporting;
        this.queries = queries;
        this.figures = figures;
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping("/supervision/committee-reports")
    String list(ListRequest list, Model model) {
        model.addAttribute(
                "view",
                new CommitteeReportListView(
                        queries.list(list), list, desk.acting().role() == Role.AGENCY_OFFICER));
        return "supervision/committeeReports";
    }

    @GetMapping("/supervision/committee-reports/new")
    String blank(Model model) {
        var today = desk.today();
        model.addAttribute(
                "view",
                FormPage.of(
                        ui -> Head.of(ui.t("supervision.committee.draft")).lead(ui.t("supervision.committee.lead")),
                        ui -> form(null, today, ui)));
        return "supervision/form";
    }

    @PostMapping("/supervision/committee-reports")
    String draft(@Valid DraftForm form, RedirectAttributes flash) {
        var id = reporting.draft(
                requireNonNull(form.year()), words(form.first(), form.last(), form.title(), form.said()));
        return done(id, "supervision.committee.done.drafted", flash);
    }

    @GetMapping("/supervision/committee-reports/{report}")
    String show(@PathVariable CommitteeReportId report, Model model) {
        var details = queries.details(report);
        var isDraft = details.status() == CommitteeReportStatus.DRAFT;
        model.addAttribute(
                "view",
                new CommitteeReportView(
                        details,
                        isDraft ? figures.now(details.year(), details.period(), desk.today()) : figures.kept(report),
                        isDraft ? reporting.problemsBeforeHandingIn(report) : reporting.problemsBeforeReceipt(report),
                        papers.documents().of(report),
                        papers.trail().of(report),
                        desk.acting().role()));
        return "supervision/committeeReport";
    }

    @GetMapping("/supervision/committee-reports/{report}/edit")
    String edit(@PathVariable CommitteeReportId report, Model model) {
        var details = queries.details(report);
        var today = desk.today();
        model.addAttribute(
                "view",
                FormPage.of(
                        ui -> Head.of(ui.t("supervision.committee.correct")).on(details.title()),
                        ui -> form(details, today, ui)));
        return "supervision/form";
    }

    private static Form form(@Nullable CommitteeReportRow known, LocalDate today, Ui ui) {
        var fields = new ArrayList<Field>();
        if (known == null) {
            fields.add(Field.of(Field.Kind.NUMBER, "year", ui.t("supervision.committee.year"))
                    .asRequired()
                    .value(Integer.toString(today.getYear())));
        }
        var first = known == null ? today.withDayOfMonth(1) : known.period().first();
        var last = known == null ? today : known.period().last();
        fields.add(Field.of(Field.Kind.TEXT, "title", ui.t("supervision.committee.name"))
                .asRequired()
                .value(known == null ? "" : known.title()));
        fields.add(Field.of(Field.Kind.DATE, "first", ui.t("supervision.committee.first"))
                .asRequired()
                .value(first.toString()));
        fields.add(Field.of(Field.Kind.DATE, "last", ui.t("supervision.committee.last"))
                .asRequired()
                .value(last.toString()));
        fields.add(Field.of(Field.Kind.TEXTAREA, "said", ui.t("supervision.committee.said"))
                .asRequired()
                .help(ui.t("supervision.committee.said.help"))
                .value(known == null ? "" : known.said()));
        var list = "/supervision/committee-reports";
        var address = known == null ? list : list + "/" + known.id().value();
        return new Form(
                known == null ? list : address + "/correction",
                fields,
                List.of(),
                new Submit(
                        ui.t("supervision.committee.keep"),
                        ui.t("supervision.committee.keep.consequence"),
                        known == null ? null : (long) known.version(),
                        ui.token(),
                        address));
    }

    @PostMapping("/supervision/committee-reports/{report}/correction")
    String correct(@PathVariable CommitteeReportId report, @Valid CorrectForm form, RedirectAttributes flash) {
        reporting.correct(
                report, requireNonNull(form.version()), words(form.first(), form.last(), form.title(), form.said()));
        return done(report, "supervision.committee.done.corrected", flash);
    }

    @PostMapping("/supervision/committee-reports/{report}/submission")
    String handIn(@PathVariable CommitteeReportId report, @Valid HandInForm form, RedirectAttributes flash) {
        reporting.handIn(report, requireNonNull(form.version()), Upload.of("file", form.file()));
        return done(report, "supervision.committee.done.handed-in", flash);
    }

    @PostMapping("/supervision/committee-reports/{report}/receipt")
    String receive(@PathVariable CommitteeReportId report, @Valid ReceiveForm form, RedirectAttributes flash) {
        reporting.receive(report, requireNonNull(form.version()));
        return done(report, "supervision.committee.done.received", flash);
    }

    private static CommitteeReport.Words words(
            @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String title, @Nullable String said) {
        var from = requireNonNull(first);
        var to = requireNonNull(last);
        if (to.isBefore(from)) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.committee.backward").at("last")));
        }
        return new CommitteeReport.Words(new Period(from, to), requireNonNull(title), requireNonNull(said));
    }

    private static String done(CommitteeReportId report, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/supervision/committee-reports/" + report.value();
    }

    record DraftForm(
            @NotNull @Nullable FiscalYear year,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Nullable LocalDate first,
            @NotNull @Nullable LocalDate last,
            @NotNull @Size(max = 10_000) @Nullable String said) {}

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Nullable LocalDate first,
            @NotNull @Nullable LocalDate last,
            @NotNull @Size(max = 10_000) @Nullable String said) {}

    record HandInForm(
            @NotNull @Nullable Integer version, @Nullable MultipartFile file) {}

    record ReceiveForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String LIST = "/supervision/committee-reports";
        private static final String PAGE = LIST + "/{report}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(LIST, Role.readers()),
                    Route.get(LIST + "/new", Role.AGENCY_OFFICER),
                    Route.post(LIST, Role.AGENCY_OFFICER).form(DraftForm.class, LIST + "/new"),
                    Route.get(PAGE, Role.readers()),
                    Route.get(PAGE + "/edit", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, PAGE + "/edit"),
                    Route.post(PAGE + "/submission", Role.AGENCY_OFFICER).form(HandInForm.class, PAGE),
                    Route.post(PAGE + "/receipt", Role.COMMITTEE_OFFICE).form(ReceiveForm.class, PAGE));
        }
    }
}
