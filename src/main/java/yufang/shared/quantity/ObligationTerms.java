package yufang.shared.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * What the contract says of one deliverable (合同义务): how much of it, for how much money, and what is taken off for what
 * is missing.
 *
 * @param amount its part of the contract's price
 */
public record ObligationTerms(List<Measure> measures, Money amount, DeductionRule deductionRule) {

    /** @throws RuleViolated with the {@link #problems} of such terms */
    public ObligationTerms {
        measures = List.copyOf(measures);
        RuleViolated.unlessAllowed(problems(measures, amount, deductionRule));
    }

    /** Everything that keeps the measures, the amount and the rule from being terms. */
    public static List<Problem> problems(List<Measure> measures, Money amount, DeductionRule deductionRule) {
        var problems = new ArrayList<Problem>();
        if (amount.isNegative()) {
            problems.add(Problem.of("quantity.terms.amount", amount));
        }
        if (measures.stream().map(Measure::id).distinct().count() < measures.size()) {
            problems.add(Problem.of("quantity.terms.twice"));
        }
        var totals = measures.stream().filter(Measure::isTotal).toList();
        totals.stream()
                .filter(measure -> measure.weight() == null)
                .forEach(measure -> problems.add(Problem.of("quantity.terms.weight", measure.wording())));
        var weights = weights(totals);
        if (weights.compareTo(BigDecimal.ONE) != 0) {
            problems.add(Problem.of("quantity.terms.weights", weights.toPlainString()));
        }
        if (deductionRule instanceof DeductionRule.PerMissing) {
            problems.addAll(problemsOfPricing(totals));
        }
        return List.copyOf(problems);
    }

    private static BigDecimal weights(List<Measure> totals) {
        return totals.stream()
                .map(Measure::weight)
                .filter(Objects::nonNull)
                .map(Weight::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With two totals nobody could say what one missing is; of an AT_MOST nothing is ever missing. */
    private static List<Problem> problemsOfPricing(List<Measure> totals) {
        if (totals.size() != 1) return List.of(Problem.of("quantity.terms.per-missing", totals.size()));
        return totals.getFirst().bound().kind() == Bound.Kind.AT_MOST
                ? List.of(Problem.of("quantity.terms.per-missing-ceiling"))
                : List.of();
    }

    /** Where these terms promise less than the plan that was in force at signing; empty where all is well. */
    public List<Problem> problemsAgainst(List<Measure> planned) {
        return new PlanComparison(measures).problems(planned);
    }

    public List<Measure> totals() {
        return measures.stream().filter(Measure::isTotal).toList();
    }

    /** Those that each unit must keep. */
    public List<Measure> ofEachUnit() {
        return measures.stream().filter(measure -> !measure.isTotal()).toList();
    }

    /**
     * The measure of this id, total or of each unit.
     *
     * @throws IllegalArgumentException where the obligation has no such measure
     */
    public Measure measure(MeasureId id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No measure of this obligation: " + id));
    }

    /** What is taken off the amount when the totals have been kept so far. */
    Money deduction(List<Fulfilment> fulfilments) {
        return deductionRule.deduction(amount, fulfilments);
    }
}
