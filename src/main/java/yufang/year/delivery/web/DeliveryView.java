package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import yufang.platform.ui.Notice;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Step;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Tone;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ObligationLedger;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.LoadedUnit;
import yufang.year.delivery.domain.StoredLedgers;
import yufang.year.delivery.query.PlanRow;

/**
 * The quantity ledger of a contract, with the versions of its execution plan.
 *
 * @param plans the latest first
 * @param approved whether one is; before that the ledger counts what is drafted
 */
public record DeliveryView(
        SignedContract contract,
        List<PlanRow> plans,
        boolean approved,
        List<LoadedUnit> units,
        SubProjectLine line,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        var actions = new ArrayList<Action>();
        if (!plans.isEmpty() && inWork()) {
            actions.add(Action.primary(
                    ui.t("delivery.plan.open"),
                    "list-check",
                    ExecutionPlanController.address(plans.getFirst().id())));
        }
        if (approved) {
            actions.add(Action.secondary(
                    ui.t("delivery.units.all"),
                    "list",
                    "/delivery/units?contract=" + contract.id().value()));
        }
        return Head.of(ui.t("delivery.contract.title", contract.title()), actions.toArray(new Action[0]))
                .on(contract.number());
    }

    private boolean inWork() {
        return plans.getFirst().status() != ExecutionPlanStatus.APPROVED;
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    /** What is to be done first, where nothing is approved yet. */
    public List<Notice> notices(Ui ui) {
        if (approved) return List.of();
        var words = plans.isEmpty() ? "delivery.plan.none" : "delivery.plan.not-approved";
        return List.of(new Notice(Tone.SOON, ui.t(words)));
    }

    private List<ObligationLedger> ledgers() {
        return StoredLedgers.ledgers(contract, units);
    }

    public List<LedgerRow> ledger(Ui ui) {
        return new LedgerTable(contract.id(), ui).rows(ledgers());
    }

    public List<Fact> facts(Ui ui) {
        var counts = LedgerListView.counts(units).getOrDefault(contract.id(), Map.of());
        return List.of(
                Fact.of(ui.t("delivery.provider"), contract.providerName()),
                Fact.of(ui.t("delivery.state"), ui.of("delivery.contract-state", contract.state())),
                new Fact(
                        ui.t("delivery.service"),
                        ui.t("delivery.service.until", contract.signedOn(), contract.serviceUntil()),
                        contract.serviceArea()),
                Fact.of(ui.t("delivery.units"), Badges.progress(counts, ui)),
                Fact.of(ui.t("delivery.total"), ui.t("delivery.yuan", contract.total())),
                new Fact(
                        ui.t("delivery.deduction-now"),
                        ui.t("delivery.yuan", LedgerListView.deduction(ledgers())),
                        ui.t("delivery.deduction-now.law")));
    }

    public Listing versions(Ui ui) {
        return new Listing(
                ui.t("delivery.plans"),
                List.of(
                        Column.fixed("number", ui.t("delivery.plan.version")),
                        Column.fixed("status", ui.t("delivery.state")),
                        Column.fixed("submitted", ui.t("delivery.plan.submitted-on")),
                        Column.fixed("decided", ui.t("delivery.plan.decided-on"))),
                plans.stream().map(plan -> row(plan, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, plans.size()), plans.size()),
                new Listing.Empty(ui.t("delivery.plan.none.title"), ui.t("delivery.plan.none"), null));
    }

    private static Row row(PlanRow plan, Ui ui) {
        var reason = plan.reason();
        var title = ui.t("delivery.plan.number", plan.number());
        return new Row(
                ExecutionPlanController.address(plan.id()),
                List.of(
                        reason == null ? Cell.of(title) : Cell.of(title, reason),
                        Cell.status(Badges.of(plan.status(), ui)),
                        Cell.of(
                                plan.submittedOn() == null
                                        ? ""
                                        : plan.submittedOn().toString()),
                        Cell.of(plan.decidedOn() == null ? "" : plan.decidedOn().toString())));
    }

    public boolean mayBegin() {
        var open = contract.state() == ContractState.SIGNED || contract.state() == ContractState.RUNNING;
        return role == Role.PROVIDER_MANAGER && open && (plans.isEmpty() || !inWork());
    }

    /** The plan, or a version that adds units to an approved one. */
    public Form beginning(Ui ui) {
        var first = plans.isEmpty();
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("delivery.plan.reason"))
                .asRequired()
                .help(ui.t("delivery.plan.reason.help"));
        var submit = new Submit(
                ui.t(first ? "delivery.plan.begin" : "delivery.plan.add"), null, (long) plans.size(), ui.token(), null);
        return new Form(
                DeliveryController.address(contract.id()) + "/plans",
                first ? List.of() : List.of(reason),
                List.of(),
                first ? submit : submit.secondary());
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
