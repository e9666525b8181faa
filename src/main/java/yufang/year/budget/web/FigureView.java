package yufang.year.budget.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.budget.domain.Ceiling;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FigureStatus;
import yufang.year.budget.query.FigureDetails;

/**
 * The page of a figure of the fund.
 *
 * @param ceiling that follows from a fund base, under the rules of the day on which it was decided
 */
public record FigureView(
        FigureKind kind,
        FigureDetails figure,
        @Nullable Ceiling ceiling,
        List<Problem> problems,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        var title = ui.t(kind.key("title"), figure.year());
        var correct = Action.primary(ui.t("budget.figure.mend"), "pencil", address() + "/edit");
        var head = figure.status() == FigureStatus.RETURNED && role == Role.AGENCY_OFFICER
                ? Head.of(title, correct)
                : Head.of(title);
        return head.on(figure.source());
    }

    public String title(Ui ui) {
        return ui.t(kind.key("list"));
    }

    /** The ceiling is computed, never stored. */
    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("budget.status"), ui.of("budget.figure.status", figure.status())));
        facts.add(new Fact(ui.t(kind.key("amount")), ui.t("budget.yuan", figure.amount()), figure.source()));
        if (ceiling != null) facts.add(ceiling(ceiling, ui));
        facts.add(Fact.of(ui.t("budget.figure.entered-by"), figure.enteredBy()));
        if (figure.decision() != null) decided(figure.status(), figure.decision(), facts, ui);
        return facts;
    }

    private Fact ceiling(Ceiling known, Ui ui) {
        return new Fact(
                ui.t("budget.ceiling", figure.year()),
                ui.t("budget.yuan", known.amount()),
                ui.t(
                        "budget.ceiling.law",
                        known.collected(),
                        known.share().toString(),
                        ProblemLine.law(ui, known.rule())));
    }

    private static void decided(FigureStatus status, FigureDetails.Decision decision, List<Fact> facts, Ui ui) {
        var withdrawn = status == FigureStatus.WITHDRAWN;
        facts.add(new Fact(
                ui.t(withdrawn ? "budget.figure.withdrawn-by" : "budget.figure.decided-by"),
                ui.t("budget.figure.decided", decision.by(), decision.on()),
                ui.t("moment.system", ui.moment(decision.at()))));
        var reason = decision.returnReason();
        if (reason != null) {
            facts.add(
                    Fact.of(ui.t(withdrawn ? "budget.figure.withdraw-reason" : "budget.figure.return-reason"), reason));
        }
        var rules = decision.rulesVersion();
        if (rules != null) facts.add(Fact.of(ui.t("rulebook.version"), rules));
    }

    public boolean mayDecide() {
        return figure.status() == FigureStatus.ENTERED && role == Role.AGENCY_REVIEWER;
    }

    public boolean mayWithdraw() {
        return role == Role.AGENCY_OFFICER && figure.status().canBecome(FigureStatus.WITHDRAWN);
    }

    public Form withdrawal(Ui ui) {
        return new Form(
                address() + "/withdrawal",
                List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("budget.figure.withdraw-reason"))
                        .asRequired()
                        .help(ui.t("budget.figure.withdraw.help"))),
                List.of(),
                submit(ui.t("budget.figure.withdraw"), ui.t("budget.figure.withdraw.consequence"), ui)
                        .destroying());
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    public Form confirmation(Ui ui) {
        return new Form(
                address() + "/confirmation",
                List.of(),
                List.of(),
                submit(ui.t("budget.figure.confirm"), ui.t("budget.figure.confirm.consequence"), ui));
    }

    public Form sendingBack(Ui ui) {
        return new Form(
                address() + "/return",
                List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("budget.figure.return-reason"))
                        .asRequired()
                        .help(ui.t(kind.key("return.help")))),
                List.of(),
                submit(ui.t("budget.figure.return"), null, ui).secondary());
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) figure.version(), ui.token(), null);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return kind.pages() + "/" + figure.id();
    }
}
