package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.kind.UnitContent;

/** Weighs a version of an execution plan against the contract, with the units that were approved before. */
@Component
@Transactional(readOnly = true)
class PlanGates {

    private final Contracts contracts;
    private final LoadedUnits units;
    private final UnitKinds kinds;
    private final Desk desk;

    PlanGates(Contracts contracts, LoadedUnits units, UnitKinds kinds, Desk desk) {
        this.contracts = contracts;
        this.units = units;
        this.kinds = kinds;
        this.desk = desk;
    }

    List<Problem> of(ExecutionPlan plan) {
        var contract = contracts.contract(plan.contract());
        var weighed = units.all(plan.contract()).stream()
                .filter(unit -> unit.approved() || unit.plan().equals(plan.id()))
                .toList();
        var drafted = weighed.stream()
                .filter(unit -> unit.plan().equals(plan.id()))
                .map(LoadedUnit::id)
                .collect(Collectors.toSet());
        var problems = new ArrayList<>(new PlanGate(contract, weighed, drafted, desk.today()).problems());
        weighed.stream()
                .filter(unit -> drafted.contains(unit.id()))
                .forEach(unit -> problems.addAll(ofKind(contract, unit)));
        return List.copyOf(problems);
    }

    private List<Problem> ofKind(SignedContract contract, LoadedUnit unit) {
        var kind = kinds.of(contract.obligation(unit.obligation()).kind());
        return kind.problemsOfPlanning(content(unit), desk.rules()).stream()
                .map(problem -> named(unit.title(), problem))
                .toList();
    }

    private static UnitContent content(LoadedUnit unit) {
        return new UnitContent(
                unit.contract(),
                new UnitId(unit.id().value()),
                unit.appointment().firstDay(),
                unit.appointment().lastDay(),
                unit.unit().facts().values(),
                unit.unit().planned(),
                java.util.Set.of());
    }

    /** Says of which unit, since there may be many; the rule that it names stays with it. */
    private static Problem named(String title, Problem problem) {
        var said = Problem.of("delivery.gate.unit", title, new Wording(problem.code(), problem.arguments()))
                .as(problem.severity());
        var rule = problem.rule();
        return rule == null ? said : said.under(rule);
    }
}
