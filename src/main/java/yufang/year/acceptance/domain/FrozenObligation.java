package yufang.year.acceptance.domain;

import java.util.Optional;
import yufang.shared.Money;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.FrozenLedger;
import yufang.shared.quantity.Fulfilment;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.year.contracts.ObligationId;

/** An obligation as it stood when the application was accepted for review. */
public record FrozenObligation(ObligationId id, String title, Money amount, FrozenLedger ledger) {

    /** True where the contract still says what it said then; a supplement may have changed it. */
    public boolean wasFrozenUnder(ObligationTerms terms) {
        return amount.equals(terms.amount())
                && terms.totals().size() == ledger.lines().size()
                && terms.totals().stream().allMatch(this::matches);
    }

    private boolean matches(Measure measure) {
        return figures(measure.id())
                .filter(figures -> figures.required().equals(measure.bound().figure()))
                .filter(figures -> figures.fulfilment().equals(new Fulfilment(measure, figures.verified()).fraction()))
                .isPresent();
    }

    /** What the contract takes off for what was missing; empty where its terms are no longer those of the freeze. */
    public Optional<Money> deduction(ObligationTerms terms) {
        return wasFrozenUnder(terms) ? Optional.of(ledger.deduction(terms)) : Optional.empty();
    }

    public Optional<FrozenFigures> figures(MeasureId measure) {
        return ledger.lines().stream()
                .filter(figures -> figures.measure().equals(measure))
                .findFirst();
    }
}
