package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.PublishedNotice;
import yufang.ground.disclosure.ReceivedObjection;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Acting;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.query.DemandDetails;

/** The page of a demand. */
public record DemandView(
        DemandDetails demand,
        SubProjectLine line,
        List<Problem> problems,
        Hanging hanging,
        RuleSet rules,
        Acting.Person acting) {

    /** What hangs on it. */
    public record Hanging(
            List<StoredDocument> documents,
            List<TrailEntry> entries,
            List<PublishedNotice> notices,
            List<ReceivedObjection> objections) {}

    public Head head(Ui ui) {
        return new Head(demand.content().issueNumber(), demand.text().title(), line.title(), actions(ui));
    }

    private List<Action> actions(Ui ui) {
        var actions = new ArrayList<Action>();
        if (!is(Role.AGENCY_OFFICER)) return actions;
        if (demand.status() == DemandStatus.DRAFTING) {
            actions.add(Action.secondary(ui.t("demand.correct"), "pencil", address() + "/edit"));
        }
        if (demand.status().isInWork()) {
            actions.add(Action.secondary(ui.t("demand.withdraw"), "arrow-back-up", address() + "/withdrawal"));
        }
        return actions;
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("demand.status"), ui.of("demand.status", demand.status())));
        period(facts, ui);
        var hands = demand.hands();
        facts.add(Fact.of(ui.t("demand.drafted-by"), hands.draftedBy()));
        if (demand.status() == DemandStatus.DRAFTING)
            add(facts, ui.t("demand.return-reason"), hands.returnReason(), null);
        add(facts, ui.t("demand.reviewed-by"), hands.reviewedBy(), hands.reviewedOn());
        var disclosed = demand.disclosed();
        if (disclosed != null) add(facts, ui.t("demand.disclosed-by"), disclosed.by(), disclosed.on());
        add(facts, ui.t("demand.closed-by"), hands.closedBy(), hands.closedOn());
        add(facts, ui.t("demand.withdrawn-by"), hands.withdrawnBy(), hands.withdrawnOn());
        add(facts, ui.t("demand.withdraw.reason"), hands.withdrawalReason(), null);
        add(facts, ui.t("rulebook.version"), hands.rulesVersion(), null);
        return facts;
    }

    private void period(List<Fact> facts, Ui ui) {
        var disclosed = demand.disclosed();
        if (disclosed == null) return;
        var until = disclosed.until();
        facts.add(new Fact(
                ui.t("demand.period"),
                until == null
                        ? ui.t("demand.period.unknown", disclosed.on())
                        : ui.t("demand.period.said", disclosed.on(), until),
                ProblemLine.law(ui, rules.reference("pd.disclosure"))));
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, @Nullable Object law) {
        if (value != null) facts.add(new Fact(label, value, law == null ? null : law.toString()));
    }

    /** As it is published. */
    public List<Fact> content(Ui ui) {
        var text = demand.text();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                ui.t("demand.content"),
                demand.content().deliverables(),
                ui.t("demand.content.law", demand.content().issueNumber())));
        add(facts, ui.t("demand.details"), text.details(), null);
        facts.add(Fact.of(ui.t("demand.service"), text.service()));
        facts.add(Fact.of(ui.t("demand.quality"), text.quality()));
        facts.add(Fact.of(ui.t("demand.conditions"), text.conditions()));
        facts.add(new Fact(
                ui.t("demand.ceiling"), ui.t("demand.yuan", demand.content().ceiling()), ui.t("demand.ceiling.law")));
        facts.add(Fact.of(ui.t("demand.contact"), text.contact()));
        facts.add(new Fact(
                ui.t("demand.surveyed"),
                ui.t("demand.surveyed.said", text.surveyed()),
                ProblemLine.law(ui, rules.reference("pd.survey"))));
        return facts;
    }

    /** What takes it on, and what gives it back, for whoever looks. */
    public List<Form> acts(Ui ui) {
        var acts = new DemandActs(demand, acting.role(), ui);
        return Stream.concat(acts.going().stream(), acts.back().stream()).toList();
    }

    public List<PublishedNotice> notices() {
        return hanging.notices();
    }

    public String noticeAddress(PublishedNotice notice) {
        return notice.address(acting.region());
    }

    /** Whoever reviews it reads it first. */
    public boolean isDrafted() {
        return demand.status() == DemandStatus.DRAFTING;
    }

    public boolean wasDisclosed() {
        return demand.disclosed() != null;
    }

    public List<ReceivedObjection> objections() {
        return hanging.objections();
    }

    /** Where an objection is taken down, for those who may while the demand stands. */
    public @Nullable String receipt() {
        var disclosed = demand.disclosed();
        var may = is(Role.AGENCY_OFFICER) || is(Role.AGENCY_REVIEWER);
        return disclosed != null && may && demand.status() == DemandStatus.DISCLOSED
                ? "/disclosures/" + disclosed.notice().value() + "/objections/new"
                : null;
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(hanging.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(hanging.entries(), ui);
    }

    private boolean is(Role role) {
        return acting.role() == role;
    }

    private String address() {
        return "/procurement/demands/" + demand.id().value();
    }
}
