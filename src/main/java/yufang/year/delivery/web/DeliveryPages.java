package yufang.year.delivery.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ListRequest;
import yufang.shared.EntityId;
import yufang.shared.Reach;
import yufang.shared.Role;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.LoadedUnits;
import yufang.year.delivery.domain.StoredLedgers;
import yufang.year.delivery.query.ExecutionPlanQueries;
import yufang.year.delivery.query.PlanRow;

/** Puts together what the pages of ledgers and plans show. */
@Component
class DeliveryPages {

    private final Contracts contracts;
    private final StoredLedgers ledgers;
    private final LoadedUnits units;
    private final ExecutionPlanQueries plans;
    private final Around around;

    DeliveryPages(
            Contracts contracts, StoredLedgers ledgers, LoadedUnits units, ExecutionPlanQueries plans, Around around) {
        this.contracts = contracts;
        this.ledgers = ledgers;
        this.units = units;
        this.plans = plans;
        this.around = around;
    }

    /** What stands around every page of a sub-project. People from outside see no trail, as they may not read it. */
    @Component
    record Around(SubProjects subProjects, SubjectTrail trails, Desk desk) {

        List<TrailEntry> trail(EntityId subject) {
            return desk.acting().reach() == Reach.ORGANISATION ? List.of() : trails.of(subject);
        }
    }

    LedgerListView list(ListRequest list) {
        var found = contracts.all().stream()
                .filter(contract -> contract.title().contains(list.text())
                        || contract.number().contains(list.text())
                        || contract.providerName().contains(list.text()))
                .toList();
        var shown = found.stream().skip(list.skipped()).limit(list.size()).toList();
        var loaded = units.approved(shown.stream().map(SignedContract::id).toList());
        return new LedgerListView(shown, ledgers.of(shown), LedgerListView.counts(loaded), list, found.size());
    }

    DeliveryView contract(SignedContract contract, Role role) {
        var versions = plans.of(contract.id());
        var approved = versions.stream().anyMatch(plan -> plan.status() == ExecutionPlanStatus.APPROVED);
        var loaded = units.all(contract.id()).stream()
                .filter(unit -> !approved || unit.approved())
                .toList();
        return new DeliveryView(
                contract,
                versions,
                approved,
                loaded,
                around.subProjects().line(contract.subProject()),
                versions.stream()
                        .flatMap(plan -> around.trail(plan.id()).stream())
                        .toList(),
                role);
    }

    List<TrailEntry> trail(PlanRow plan) {
        return around.trail(plan.id());
    }

    Around around() {
        return around;
    }
}
