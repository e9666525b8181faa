package yufang.year.budget.web;

import java.util.ArrayList;
import java.util.List;
import yufang.ground.documents.StoredDocument;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
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
import yufang.year.budget.domain.FundBaseStatus;
import yufang.year.budget.query.FundBaseDetails;

/** The page of a fund base. */
public record FundBaseView(
        FundBaseDetails base,
        RuleSet rules,
        List<Problem> problems,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        var title = ui.t("budget.base.title", base.year());
        var correct = Action.primary(ui.t("budget.base.mend"), "pencil", address() + "/edit");
        var head = base.status() == FundBaseStatus.RETURNED && role == Role.AGENCY_OFFICER
                ? Head.of(title, correct)
                : Head.of(title);
        return head.on(base.source());
    }

    public Badge badge(Ui ui) {
        return FundBaseListView.badge(base.status(), ui);
    }

    /** The ceiling is computed, never stored. */
    public List<Fact> facts(Ui ui) {
        var cap = rules.share("fund.cap");
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("budget.base.status"), ui.of("budget.base.status", base.status())));
        facts.add(new Fact(ui.t("budget.base.collected"), ui.t("budget.base.yuan", base.collected()), base.source()));
        facts.add(new Fact(
                ui.t("budget.base.ceiling", base.year()),
                ui.t("budget.base.yuan", cap.of(base.collected())),
                ui.t("budget.base.ceiling.law", base.collected(), cap.toString(), law(ui))));
        facts.add(Fact.of(ui.t("budget.base.entered-by"), base.enteredBy()));
        var decidedAt = base.decidedAt();
        if (decidedAt != null) {
            facts.add(new Fact(ui.t("budget.base.decided-by"), String.valueOf(base.decidedBy()), ui.moment(decidedAt)));
        }
        if (base.returnReason() != null && base.status() == FundBaseStatus.RETURNED) {
            facts.add(Fact.of(ui.t("budget.base.return-reason"), base.returnReason()));
        }
        if (base.rulesVersion() != null) {
            facts.add(Fact.of(ui.t("rulebook.version"), base.rulesVersion()));
        }
        return facts;
    }

    private String law(Ui ui) {
        return ProblemLine.law(ui, rules.reference("fund.cap"));
    }

    public boolean mayDecide() {
        return base.status() == FundBaseStatus.ENTERED && role == Role.AGENCY_REVIEWER;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    public Form confirmation(Ui ui) {
        return new Form(
                address() + "/confirmation",
                List.of(),
                List.of(),
                submit(ui.t("budget.base.confirm"), ui.t("budget.base.confirm.consequence"), ui));
    }

    public Form sendingBack(Ui ui) {
        return new Form(
                address() + "/return",
                List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("budget.base.return-reason"))
                        .asRequired()
                        .help(ui.t("budget.base.return.help"))),
                List.of(),
                submit(ui.t("budget.base.return"), null, ui).secondary());
    }

    private Submit submit(String label, @org.jspecify.annotations.Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) base.version(), ui.token(), null);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return "/money/fund-bases/" + base.id().value();
    }
}
