package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.platform.ui.Upload;
import yufang.shared.Problem;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingStatus;
import yufang.year.supervision.query.CheckDetails;

/** The page of a spot check. */
public record CheckView(CheckDetails check, List<Problem> problems, Around around) {

    public CheckView {
        problems = List.copyOf(problems);
    }

    /** A finding in the list below the check. */
    public record FindingLine(String text, String law, String href, Badge badge) {}

    public Head head(Ui ui) {
        var title = ui.t("supervision.check.title", check.sighting().day(), check.about());
        var head = mayWrite()
                ? Head.of(title, Action.secondary(ui.t("supervision.check.correct"), "pencil", address() + "/edit"))
                : Head.of(title);
        return head.on(around.document());
    }

    private boolean mayWrite() {
        return around.isOfficer() && check.status() == CheckStatus.RECORDED;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayWrite() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var seen = check.sighting();
        var time = seen.time();
        var open = check.findings().stream()
                .filter(finding -> finding.status() != FindingStatus.CLOSED)
                .count();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                ui.t("supervision.check.outcome"),
                CheckWording.outcome(check.status(), check.findings().size(), (int) open, ui)
                        .text()));
        facts.add(Fact.of(ui.t("supervision.check.about"), check.about()));
        facts.add(Fact.of(ui.t("supervision.provider"), check.provider()));
        facts.add(
                Fact.of(ui.t("supervision.check.day"), time == null ? seen.day().toString() : seen.day() + " " + time));
        facts.add(Fact.of(ui.t("supervision.check.place"), seen.place()));
        facts.add(Fact.of(ui.t("supervision.check.went"), seen.went()));
        facts.add(Fact.of(ui.t("supervision.check.recorded-by"), check.recordedBy()));
        var concluded = check.concludedOn();
        if (concluded != null) {
            facts.add(new Fact(
                    ui.t("supervision.check.concluded-by"), String.valueOf(check.concludedBy()), concluded.toString()));
            facts.add(Fact.of(ui.t("rulebook.version"), String.valueOf(check.rulesVersion())));
        }
        return facts;
    }

    public Said seen(Ui ui) {
        return Said.of(
                ui.t("supervision.check.seen"),
                check.sighting().day() + " · " + check.sighting().went(),
                check.sighting().seen());
    }

    public List<FindingLine> findings(Ui ui) {
        return check.findings().stream()
                .map(finding -> new FindingLine(
                        ui.t("supervision.finding.numbered", finding.number(), finding.seen()),
                        finding.place(),
                        "/supervision/findings/" + finding.id().value(),
                        CheckWording.badge(finding.status(), ui)))
                .toList();
    }

    /** The last one is the primary: it tells the provider. */
    public List<Form> acts(Ui ui) {
        if (!mayWrite()) return List.of();
        var found = check.findings().size();
        return List.of(
                new Form(
                        address() + "/findings",
                        CheckForms.finding(null, null, ui),
                        List.of(),
                        submit(ui.t("supervision.finding.add"), null, ui).secondary()),
                new Form(
                        address() + "/conclusion",
                        List.of(),
                        List.of(),
                        submit(
                                found == 0
                                        ? ui.t("supervision.check.conclude-nothing")
                                        : ui.t("supervision.check.conclude", found),
                                ui.t("supervision.check.conclude.consequence"),
                                ui)));
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) check.version(), ui.token(), null);
    }

    public @Nullable Upload upload(Ui ui) {
        return mayWrite()
                ? new Upload(
                        address() + "/documents",
                        ui.token(),
                        List.of(new Option("photo", ui.t("supervision.check.document"))))
                : null;
    }

    private String address() {
        return "/supervision/spot-checks/" + check.id().value();
    }
}
