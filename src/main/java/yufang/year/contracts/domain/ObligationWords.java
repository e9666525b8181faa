package yufang.year.contracts.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/**
 * What an officer sets of an obligation.
 *
 * @param missingPrice in yuan, for {@link Deduction#PER_MISSING} alone
 * @param measures one for each measure of the obligation
 */
public record ObligationWords(
        String title,
        @Nullable String acceptanceStandard,
        Money amount,
        Deduction deduction,
        @Nullable Money missingPrice,
        List<MeasureChange> measures) {

    /** What is taken off for what is missing. */
    public enum Deduction {
        PRO_RATA,
        PER_MISSING,
        NONE;

        /** Under which name a rule is stored. */
        public static Deduction of(DeductionRule rule) {
            return switch (rule) {
                case DeductionRule.ProRata proRata -> PRO_RATA;
                case DeductionRule.PerMissing perMissing -> PER_MISSING;
                case DeductionRule.None none -> NONE;
            };
        }

        /** @param price for {@link #PER_MISSING} alone */
        DeductionRule rule(@Nullable Money price) {
            return switch (this) {
                case PRO_RATA -> DeductionRule.PRO_RATA;
                case PER_MISSING -> DeductionRule.perMissing(java.util.Objects.requireNonNull(price));
                case NONE -> DeductionRule.NONE;
            };
        }
    }

    public ObligationWords {
        measures = List.copyOf(measures);
    }

    /** @throws RuleViolated beside the fields that are wrong */
    DraftedObligation applied(DraftedObligation known, PlannedSubProject plan) {
        RuleViolated.unlessAllowed(problems(known));
        var planned = known.in(plan);
        var changed = new ArrayList<Measure>();
        for (var change : measures) {
            var measure = known.measures().get(change.place() - 1);
            changed.add(change.applied(measure, promised(planned, measure)));
        }
        return new DraftedObligation(
                known.id(),
                known.deliverable(),
                known.kind(),
                title,
                acceptanceStandard,
                amount,
                deduction.rule(missingPrice),
                changed,
                known.added());
    }

    private static @Nullable Measure promised(PlannedDeliverable planned, Measure measure) {
        return planned.measures().stream()
                .filter(each -> each.id().equals(measure.id()))
                .findFirst()
                .orElse(null);
    }

    private List<Problem> problems(DraftedObligation known) {
        var problems = new ArrayList<Problem>();
        if (measures.size() != known.measures().size()) problems.add(Problem.of("form.bad.value"));
        if ((deduction == Deduction.PER_MISSING) != (missingPrice != null)) {
            problems.add(Problem.of("contracts.obligation.price").at("missingPrice"));
        }
        if (missingPrice != null && !missingPrice.exceeds(Money.ZERO)) {
            problems.add(Problem.of("form.bad.not-positive").at("missingPrice"));
        }
        if (deduction == Deduction.PER_MISSING && known.totals().size() != 1) {
            problems.add(Problem.of("quantity.terms.per-missing", known.totals().size())
                    .at("deduction"));
        }
        return problems;
    }
}
