package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.LedgerRow;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Step;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.LoadedUnit;
import yufang.year.delivery.domain.StoredLedgers;
import yufang.year.delivery.query.PlanRow;

/**
 * The page of a version of an execution plan.
 *
 * @param units approved before, and those of this version
 */
public record ExecutionPlanView(
        PlanRow plan,
        SignedContract contract,
        List<LoadedUnit> units,
        List<Problem> problems,
        SubProjectLine line,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        var ledger = Action.secondary(ui.t("delivery.ledger.open"), "table", DeliveryController.address(contract.id()));
        return Head.of(ui.t("delivery.plan.title", contract.title(), plan.number()), ledger)
                .on(contract.number());
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("delivery.state"), ui.of("delivery.plan.status", plan.status())));
        facts.add(Fact.of(ui.t("delivery.provider"), contract.providerName()));
        facts.add(Fact.of(ui.t("delivery.plan.drafted-by"), plan.draftedBy()));
        add(facts, ui.t("delivery.plan.reason"), plan.reason(), null);
        add(facts, ui.t("delivery.plan.submitted-by"), plan.submittedBy(), text(plan.submittedOn()));
        add(facts, ui.t("delivery.plan.decided-by"), plan.decidedBy(), text(plan.decidedOn()));
        add(facts, ui.t("delivery.return-reason"), plan.returnReason(), null);
        add(facts, ui.t("rulebook.version"), plan.rulesVersion(), null);
        return facts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, @Nullable String law) {
        if (value != null) facts.add(new Fact(label, value, law));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<LedgerRow> ledger(Ui ui) {
        return new LedgerTable(contract.id(), ui).rows(StoredLedgers.ledgers(contract, units));
    }

    private boolean mayDraft() {
        return plan.status().isOpen() && role == Role.PROVIDER_MANAGER;
    }

    /** The units of this version, obligation by obligation; where nothing is drafted any more, those that have some. */
    public List<Listing> obligations(Ui ui) {
        return contract.obligations().stream()
                .map(obligation -> listing(obligation, ui))
                .filter(listing -> mayDraft() || !listing.rows().isEmpty())
                .toList();
    }

    private Listing listing(Obligation obligation, Ui ui) {
        var rows = units.stream()
                .filter(unit ->
                        unit.plan().equals(plan.id()) && unit.obligation().equals(obligation.id()))
                .map(unit -> row(unit, ui))
                .toList();
        var add = Action.secondary(
                ui.t("delivery.unit.add"), "plus", UnitDraftController.blank(plan.id(), obligation.id()));
        return new Listing(
                obligation.kind() + " " + obligation.title(),
                List.of(
                        Column.fixed("title", ui.t("delivery.unit")),
                        Column.fixed("day", ui.t("delivery.unit.day")),
                        Column.fixed("place", ui.t("delivery.unit.place")),
                        Column.fixed("charge", ui.t("delivery.unit.in-charge")),
                        Column.fixed("status", ui.t("delivery.state"))),
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(
                        ui.t("delivery.unit.none"), ui.t("delivery.unit.none.text"), mayDraft() ? add : null));
    }

    private Row row(LoadedUnit unit, Ui ui) {
        var address = "/delivery/units/" + unit.id().value();
        var reason = unit.appointment().placeReason();
        var place = unit.appointment().place();
        return new Row(
                mayDraft() ? address + "/edit" : address,
                List.of(
                        Cell.of(unit.title()),
                        Cell.of(UnitListView.days(unit.appointment(), ui)),
                        reason == null ? Cell.of(place) : Cell.of(place, reason),
                        Cell.of(unit.inCharge()),
                        Cell.status(Badges.of(unit.status(), ui))));
    }

    public List<FormPage.Titled> acts(Ui ui) {
        if (mayDraft()) {
            return List.of(new FormPage.Titled(
                    ui.t("delivery.plan.submit.title"),
                    form("/submission", List.of(), submit("delivery.plan.submit", "delivery.plan.submit.then", ui))));
        }
        if (plan.status() != ExecutionPlanStatus.SUBMITTED || role != Role.AGENCY_OFFICER) return List.of();
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("delivery.return-reason"))
                .asRequired()
                .help(ui.t("delivery.plan.return.help"));
        return List.of(
                new FormPage.Titled(
                        ui.t("delivery.plan.approve.title"),
                        form(
                                "/approval",
                                List.of(),
                                submit("delivery.plan.approve", "delivery.plan.approve.then", ui))),
                new FormPage.Titled(
                        ui.t("delivery.plan.return.title"),
                        form(
                                "/return",
                                List.of(reason),
                                submit("delivery.plan.return", null, ui).secondary())));
    }

    private Form form(String end, List<Field> fields, Submit submit) {
        return new Form(ExecutionPlanController.address(plan.id()) + end, fields, List.of(), submit);
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(
                ui.t(label), consequence == null ? null : ui.t(consequence), (long) plan.version(), ui.token(), null);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
