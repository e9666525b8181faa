package yufang.year.contracts.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ObligationId;
import yufang.year.planning.PlannedSubProject;

/** Everything that a contract promises, for how much money, and by what it will be judged. */
public record ContractContent(List<DraftedObligation> obligations, List<DraftedTarget> targets) {

    public ContractContent {
        obligations = List.copyOf(obligations);
        targets = List.copyOf(targets);
    }

    /** One obligation for each deliverable; a single one carries the whole price. */
    static ContractContent of(PlannedSubProject planned, Money total) {
        @Nullable Money only = planned.deliverables().size() == 1 ? total : null;
        return new ContractContent(
                planned.deliverables().stream()
                        .map(each -> DraftedObligation.of(each, only))
                        .toList(),
                planned.targets().stream().map(DraftedTarget::of).toList());
    }

    public Optional<DraftedObligation> obligation(ObligationId id) {
        return obligations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the whole contract is held to: from these a target's figure can come. */
    public List<Measure> totals() {
        return obligations.stream().flatMap(each -> each.totals().stream()).toList();
    }

    public Optional<Measure> total(MeasureId id) {
        return totals().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The amounts of all obligations that have one, in yuan. */
    public Money amounts() {
        return obligations.stream()
                .map(DraftedObligation::amount)
                .filter(amount -> amount != null)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What keeps it from being agreed upon, whatever the plan says. */
    List<Problem> problems(Money total) {
        var problems = new ArrayList<Problem>();
        if (obligations.isEmpty()) problems.add(Problem.of("contracts.gate.none"));
        obligations.forEach(each -> problems.addAll(each.problems()));
        var amounts = amounts();
        if (amounts.compareTo(total) != 0) {
            problems.add(Problem.of("contracts.gate.sum", amounts, total, total.minus(amounts)));
        }
        targets.stream()
                .filter(each -> each.source() == null)
                .forEach(each -> problems.add(
                        Problem.of("contracts.gate.source", each.target().indicator())));
        var weights = targets.stream().map(each -> each.target().weight()).reduce(Points.ZERO, Points::plus);
        if (!weights.equals(Points.HUNDRED)) {
            problems.add(Problem.of("contracts.gate.weights", weights.toString()));
        }
        return problems;
    }

    /** Where it is less than the plan, or something else. */
    List<Problem> problemsAgainst(PlannedSubProject planned) {
        var problems = new ArrayList<Problem>();
        for (var deliverable : planned.deliverables()) {
            obligations.stream()
                    .filter(each -> each.deliverable().equals(deliverable.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> problems.addAll(each.problemsAgainst(deliverable)),
                            () -> problems.add(Problem.of("contracts.gate.missing", deliverable.title())));
        }
        obligations.stream()
                .filter(each -> planned.deliverables().stream()
                        .noneMatch(deliverable -> deliverable.id().equals(each.deliverable())))
                .forEach(each -> problems.add(Problem.of("contracts.gate.unplanned", each.title())));
        var ours = targets.stream().map(DraftedTarget::target).toList();
        if (!new HashSet<>(ours).equals(new HashSet<>(planned.targets()))) {
            problems.add(Problem.of("contracts.gate.targets"));
        }
        return problems;
    }
}
