package yufang.year.payments.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Wording;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Figure;

/**
 * The quantities of a contract followed from the promise to what is taken off for what is missing.
 *
 * @param agreed what else is taken off, by a term of the contract
 */
public record Chain(List<Link> links, List<Agreed> agreed) {

    public Chain {
        links = List.copyOf(links);
        agreed = List.copyOf(agreed);
    }

    /** A confirmed deduction that hangs on no obligation. */
    public record Agreed(DeductionLine.Cause cause, String particulars, Money amount) {}

    /**
     * A measure of an obligation, or an obligation whose figures are not frozen yet.
     *
     * @param first true on the first measure of its obligation, beside which amount and deduction stand
     * @param amount of the obligation
     * @param frozen null before the acceptance has frozen the ledger
     * @param deducted confirmed; null while nothing is taken off
     */
    public record Link(
            String obligation,
            boolean first,
            Money amount,
            @Nullable Frozen frozen,
            @Nullable Money deducted) {}

    /**
     * The five figures as they were frozen.
     *
     * @param fulfilment unrounded, such as {@code 311/320}
     */
    public record Frozen(
            Wording measure,
            Figure required,
            Figure scheduled,
            Figure done,
            Figure evidenced,
            Figure verified,
            String fulfilment) {

        private static final String WHOLE = "1/1";

        /** What is kept misses nothing, also where the bound is a ceiling. */
        public Figure missing() {
            return fulfilment.equals(WHOLE) ? Figure.ZERO : required.above(verified);
        }

        /** By how much a ceiling is broken. More than a floor asks for is no excess: it keeps what was promised. */
        public Figure excess() {
            return fulfilment.equals(WHOLE) ? Figure.ZERO : verified.above(required);
        }
    }

    public boolean isFrozen() {
        return links.stream().anyMatch(link -> link.frozen() != null);
    }
}
