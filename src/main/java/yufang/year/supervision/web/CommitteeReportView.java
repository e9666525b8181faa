package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.supervision.domain.CommitteeFigure;
import yufang.year.supervision.domain.CommitteeReportStatus;
import yufang.year.supervision.query.CommitteeReportRow;

/**
 * The page of a report to the committee.
 *
 * @param figures as they are now while it is drafted, as they were when it was handed in
 */
public record CommitteeReportView(
        CommitteeReportRow report,
        List<CommitteeFigure> figures,
        List<Problem> problems,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public CommitteeReportView {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
    }

    public Head head(Ui ui) {
        var head = mayHandIn()
                ? Head.of(
                        report.title(),
                        Action.secondary(ui.t("supervision.committee.correct"), "pencil", address() + "/edit"))
                : Head.of(report.title());
        return head.on(ui.t("supervision.committee.list"));
    }

    private boolean mayHandIn() {
        return role == Role.AGENCY_OFFICER && report.status() == CommitteeReportStatus.DRAFT;
    }

    private boolean mayReceive() {
        return role == Role.COMMITTEE_OFFICE && report.status() == CommitteeReportStatus.HANDED_IN;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayHandIn() || mayReceive() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("supervision.status"), ui.of("supervision.committee.status", report.status())));
        facts.add(Fact.of(ui.t("supervision.committee.period"), CommitteeReportListView.period(report)));
        facts.add(Fact.of(ui.t("supervision.committee.drafted-by"), report.draftedBy()));
        add(facts, ui.t("supervision.committee.handed-in-by"), report.handedInBy(), report.handedInOn());
        add(facts, ui.t("supervision.committee.received-by"), report.receivedBy(), report.receivedOn());
        var rules = report.rulesVersion();
        if (rules != null) facts.add(Fact.of(ui.t("rulebook.version"), rules));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String who, @Nullable Object on) {
        if (who != null && on != null) facts.add(new Fact(label, who, on.toString()));
    }

    public Said said(Ui ui) {
        return Said.of(ui.t("supervision.committee.said"), CommitteeReportListView.period(report), report.said());
    }

    public Listing table(Ui ui) {
        var rows = figures.stream().map(CommitteeReportView::row).toList();
        return new Listing(
                ui.t("supervision.committee.figures"),
                List.of(
                        Column.fixed("contract", ui.t("supervision.contract")),
                        Column.figure("owed", ui.t("supervision.committee.owed"), null),
                        Column.figure("in", ui.t("supervision.committee.in"), null),
                        Column.figure("late", ui.t("supervision.report.late-ones"), null),
                        Column.figure("checks", ui.t("supervision.check.list"), null),
                        Column.figure("findings", ui.t("supervision.finding.list"), null),
                        Column.figure("open", ui.t("supervision.committee.open"), null)),
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(
                        ui.t("supervision.committee.no-contract"), ui.t("supervision.check.no-contract.text"), null));
    }

    private static Row row(CommitteeFigure figure) {
        return new Row(
                null,
                List.of(
                        Cell.of(figure.title()),
                        Cell.of(Integer.toString(figure.reportsOwed())),
                        Cell.of(Integer.toString(figure.reportsIn())),
                        Cell.of(Integer.toString(figure.reportsLate())),
                        Cell.of(Integer.toString(figure.spotChecks())),
                        Cell.of(Integer.toString(figure.findings())),
                        Cell.of(Integer.toString(figure.findingsOpen()))));
    }

    public List<Form> acts(Ui ui) {
        if (mayReceive()) {
            return List.of(new Form(
                    address() + "/receipt",
                    List.of(),
                    List.of(),
                    submit(ui.t("supervision.committee.receive"), null, ui)));
        }
        if (!mayHandIn()) return List.of();
        return List.of(new Form(
                address() + "/submission",
                List.of(Field.of(Field.Kind.FILE, "file", ui.t("supervision.committee.document"))
                        .help(ui.t("document.help"))),
                List.of(),
                submit(ui.t("supervision.committee.hand-in"), ui.t("supervision.committee.hand-in.consequence"), ui)));
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) report.version(), ui.token(), null);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return "/supervision/committee-reports/" + report.id().value();
    }
}
