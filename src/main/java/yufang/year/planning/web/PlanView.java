package yufang.year.planning.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleReference;
import yufang.year.planning.domain.PlanContent;
import yufang.year.planning.query.DecisionRow;
import yufang.year.planning.query.OpinionRow;
import yufang.year.planning.query.PlanDetails;

/** The page of a version of the plan. */
public record PlanView(
        PlanDetails plan,
        PlanContent content,
        List<Problem> problems,
        List<OpinionRow> opinionRows,
        List<DecisionRow> decisions,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        RuleReference termRule,
        Role role) {

    public Head head(Ui ui) {
        var title = ui.t("planning.page", plan.year(), plan.number());
        var head = mayChange()
                ? Head.of(
                        title,
                        Action.primary(ui.t("planning.sub-project.add"), "plus", address() + "/sub-projects/new"),
                        Action.secondary(ui.t("planning.frame.edit"), "pencil", address() + "/frame"))
                : Head.of(title);
        var issued = plan.issueNumber();
        return issued == null ? head : head.on(issued + " · " + plan.issuedOn());
    }

    private boolean mayChange() {
        return role == Role.HRSS_OFFICER && plan.status().isOpen();
    }

    public ContentView said() {
        return new ContentView(content, mayChange() ? address() : null);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("planning.status"), ui.of("planning.status", plan.status())));
        facts.add(Fact.of(ui.t("planning.drafted-by"), plan.draftedBy()));
        add(facts, ui.t("planning.reason.amended"), plan.reason());
        asking(facts, ui);
        add(facts, ui.t("planning.submitted-on"), plan.submittedOn());
        add(facts, ui.t("planning.approved-on"), plan.approvedOn());
        add(facts, ui.t("planning.issue-number"), plan.issueNumber());
        add(facts, ui.t("planning.issued-on"), plan.issuedOn());
        add(facts, ui.t("rulebook.version"), plan.rulesVersion());
        return facts;
    }

    private void asking(List<Fact> facts, Ui ui) {
        var asking = plan.asking();
        if (asking == null) return;
        var until = asking.until();
        facts.add(new Fact(
                ui.t("planning.circulated-on"),
                until == null
                        ? ui.t("planning.until-unknown", asking.on())
                        : ui.t("planning.until", asking.on(), until),
                ui.of("planning.silence", asking.silence()) + " · " + ProblemLine.law(ui, termRule)));
    }

    private static void add(List<Fact> facts, String label, @Nullable Object value) {
        if (value != null) facts.add(Fact.of(label, value.toString()));
    }

    public List<OpinionLine> opinions(Ui ui) {
        return opinionRows.stream()
                .map(row -> OpinionLine.of(row, role == Role.HRSS_OFFICER ? address() : null, ui))
                .toList();
    }

    public List<Fact> decided(Ui ui) {
        return decisions.stream()
                .map(decision -> new Fact(
                        ui.of("planning.decision.outcome", decision.outcome()),
                        ui.t(
                                "planning.decision.said",
                                decision.decidedOn(),
                                ui.of("planning.decision.form", decision.form()),
                                decision.membersFor(),
                                decision.membersAgainst()),
                        decision.note() == null
                                ? decision.recordedBy()
                                : decision.recordedBy() + " · " + decision.note()))
                .toList();
    }

    /** What whoever looks may do with it next: at most one form, so that its fields are the only ones of the page. */
    public List<Form> acts(Ui ui) {
        var forms = new PlanActs(plan, ui);
        return switch (plan.status()) {
            case DRAFTING -> forms.of(role, Role.HRSS_OFFICER, forms::circulation);
            case CIRCULATING -> forms.of(role, Role.HRSS_OFFICER, forms::revision);
            case REVISING -> forms.of(role, Role.HRSS_OFFICER, forms::submission);
            case BEFORE_COMMITTEE -> forms.of(role, Role.COMMITTEE_OFFICE, forms::decision);
            case APPROVED -> forms.of(role, Role.COMMITTEE_OFFICE, forms::issue);
            case ISSUED -> plan.followedBy() == null ? forms.of(role, Role.HRSS_OFFICER, forms::amendment) : List.of();
            case SUPERSEDED -> List.of();
        };
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return PlanForms.page(plan.id());
    }
}
