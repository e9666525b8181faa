package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.supervision.domain.ReportStatus;
import yufang.year.supervision.query.ReportDetails;

/** The page of a monthly report. */
public record ReportView(ReportDetails report, List<Problem> problems, String law, Around around) {

    public ReportView {
        problems = List.copyOf(problems);
    }

    public Head head(Ui ui) {
        var title = ui.t("supervision.report.title", report.month());
        var head = mayHandIn()
                ? Head.of(title, Action.primary(ui.t("supervision.report.hand-in"), "send", address() + "/edit"))
                : Head.of(title);
        return head.on(around.document());
    }

    private boolean mayHandIn() {
        return around.isProvider() && (report.status() == ReportStatus.DUE || report.status() == ReportStatus.RETURNED);
    }

    private boolean mayDecide() {
        return around.isOfficer() && report.status() == ReportStatus.SUBMITTED;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayHandIn() || mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("supervision.status"), ui.of("supervision.report.status", report.status())));
        facts.add(Fact.of(ui.t("supervision.provider"), report.provider()));
        facts.add(new Fact(ui.t("supervision.report.due"), ReportWording.due(report.due(), ui), due(ui)));
        var came = report.firstSubmittedOn();
        if (came != null) {
            facts.add(new Fact(
                    ui.t("supervision.report.first-submitted"),
                    came.toString(),
                    report.late() ? ui.t("supervision.report.is-late") : null));
        } else if (report.late()) {
            facts.add(Fact.of(ui.t("supervision.report.first-submitted"), ui.t("supervision.report.overdue")));
        }
        var decided = report.decidedOn();
        if (decided != null) {
            facts.add(new Fact(
                    ui.t("supervision.report.decided-by"), String.valueOf(report.decidedBy()), decided.toString()));
        }
        if (report.returnReason() != null) {
            facts.add(Fact.of(ui.t("supervision.report.return-reason"), report.returnReason()));
        }
        facts.add(Fact.of(ui.t("rulebook.version"), report.rulesVersion()));
        return facts;
    }

    private String due(Ui ui) {
        return report.dueUnknown() == null ? law : ui.t("supervision.report.due-unknown", report.dueUnknown());
    }

    public List<Form> acts(Ui ui) {
        if (!mayDecide()) return List.of();
        return List.of(
                new Form(
                        address() + "/note",
                        List.of(),
                        List.of(),
                        submit(
                                ui.t("supervision.report.take-note"),
                                ui.t("supervision.report.take-note.consequence"),
                                ui)),
                new Form(
                        address() + "/return",
                        List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("supervision.report.return-reason"))
                                .asRequired()
                                .help(ui.t("supervision.report.return.help"))),
                        List.of(),
                        submit(ui.t("supervision.report.return"), null, ui).secondary()));
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) report.version(), ui.token(), null);
    }

    /** The latest statement; the earlier ones were returned. */
    public List<Said> stated(Ui ui) {
        var said = new ArrayList<Said>();
        for (var stated : report.statements()) {
            var law = ui.t("supervision.report.stated", stated.number(), stated.on(), stated.by());
            said.add(Said.of(ui.t("supervision.report.brief"), law, stated.brief()));
            said.add(Said.of(ui.t("supervision.report.plan-of", report.month().plusMonths(1)), law, stated.nextPlan()));
        }
        return said;
    }

    public boolean hasFigures() {
        return !report.figures().isEmpty();
    }

    public Listing figures(Ui ui) {
        var rows = report.figures().stream().map(each -> row(each, ui)).toList();
        return new Listing(
                ui.t(
                        "supervision.report.figures",
                        report.statements().getFirst().on()),
                List.of(
                        Column.fixed("obligation", ui.t("ledger.obligation")),
                        Column.figure("required", ui.t("ledger.required"), null),
                        Column.figure("scheduled", ui.t("ledger.scheduled"), null),
                        Column.figure("done", ui.t("ledger.done"), null),
                        Column.figure("evidenced", ui.t("ledger.evidenced"), null),
                        Column.figure("verified", ui.t("ledger.verified"), null)),
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty("", "", null));
    }

    private static Row row(ReportDetails.Counted counted, Ui ui) {
        return new Row(
                null,
                List.of(
                        Cell.of(counted.obligation(), ui.say(counted.promised())),
                        Cell.of(ReportWording.figure(counted.required(), ui)),
                        Cell.of(ReportWording.figure(counted.scheduled(), ui)),
                        Cell.of(ReportWording.figure(counted.done(), ui)),
                        Cell.of(ReportWording.figure(counted.evidenced(), ui)),
                        Cell.of(ReportWording.figure(counted.verified(), ui))));
    }

    private String address() {
        return "/supervision/reports/" + report.id().value();
    }
}
