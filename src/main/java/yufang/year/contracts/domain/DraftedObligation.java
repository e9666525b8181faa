package yufang.year.contracts.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Weight;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/**
 * What a contract says of one deliverable (合同义务), also while it is not complete yet.
 *
 * @param acceptanceStandard by what one sees that it was done well; null until it is written
 * @param amount its part of the total, in yuan; null until it is set
 * @param added what is asked of each unit on top of the plan
 */
public record DraftedObligation(
        ObligationId id,
        DeliverableId deliverable,
        DeliverableKind kind,
        String title,
        @Nullable String acceptanceStandard,
        @Nullable Money amount,
        DeductionRule deductionRule,
        List<Measure> measures,
        Set<MeasureId> added) {

    public DraftedObligation {
        measures = List.copyOf(measures);
        added = Set.copyOf(added);
    }

    /** As the plan promises it. A single total carries all of the amount; how several share it, people say. */
    static DraftedObligation of(PlannedDeliverable planned, @Nullable Money amount) {
        var only = planned.totals().size() == 1;
        return new DraftedObligation(
                ObligationId.next(),
                planned.id(),
                planned.kind(),
                planned.title(),
                null,
                amount,
                DeductionRule.PRO_RATA,
                planned.measures().stream()
                        .map(measure -> only && measure.isTotal() ? measure.weighing(Weight.ALL) : measure)
                        .toList(),
                Set.of());
    }

    public Optional<Measure> measure(MeasureId wanted) {
        return measures.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** @throws NotFound where that sub-project has no such deliverable */
    PlannedDeliverable in(PlannedSubProject planned) {
        return planned.deliverables().stream()
                .filter(each -> each.id().equals(deliverable))
                .findFirst()
                .orElseThrow(() -> new NotFound(deliverable));
    }

    public List<Measure> totals() {
        return measures.stream().filter(Measure::isTotal).toList();
    }

    /** What keeps it from being an obligation, each with its title, since a contract has many. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (acceptanceStandard == null) problems.add(Problem.of("contracts.gate.standard"));
        if (amount == null) problems.add(Problem.of("contracts.gate.amount"));
        problems.addAll(
                ObligationTerms.problems(measures, Objects.requireNonNullElse(amount, Money.ZERO), deductionRule));
        return problems.stream().map(this::named).toList();
    }

    /** Where it promises less than the plan. It is looked at once its terms are complete. */
    List<Problem> problemsAgainst(PlannedDeliverable planned) {
        if (!problems().isEmpty()) return List.of();
        return terms().problemsAgainst(planned.measures()).stream()
                .map(this::named)
                .toList();
    }

    private Problem named(Problem problem) {
        return new Problem(
                "contracts.gate.of",
                problem.severity(),
                List.of(title, new Wording(problem.code(), problem.arguments())),
                null,
                problem.rule(),
                null);
    }

    private ObligationTerms terms() {
        return new ObligationTerms(measures, Objects.requireNonNull(amount), deductionRule);
    }

    /** As later steps read it, once the contract is signed. */
    public Obligation agreed() {
        return new Obligation(id, deliverable, kind, title, Objects.requireNonNull(acceptanceStandard), terms());
    }
}
