package yufang.year.payments.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.year.contracts.ContractId;

/**
 * The money of a year (年度资金), sub-project by sub-project.
 *
 * @param base contributions that the ceiling is taken from; null while nobody has confirmed them
 */
public record YearMoney(FiscalYear year, @Nullable Base base, List<Line> lines) {

    public YearMoney {
        lines = List.copyOf(lines);
    }

    /** @param raised the share to which the ceiling was raised, with the number of the document that allowed it */
    public record Base(
            Money collected,
            @Nullable Percentage raised,
            @Nullable String number) {}

    /**
     * A sub-project.
     *
     * @param budget as finance approved it; null before
     * @param signed totals of its signed contracts; of a terminated one what was paid under it
     * @param deducted confirmed deductions
     * @param contract the living one, else the last; null before it is signed
     */
    public record Line(
            SubProjectId subProject,
            String title,
            @Nullable Money budget,
            Money signed,
            Money deducted,
            Money paid,
            @Nullable ContractId contract) {

        /** Signed contracts less confirmed deductions. */
        public Money committed() {
            return signed.minus(deducted);
        }

        /** Negative where more is committed than was approved; null before anything was. */
        public @Nullable Money remaining() {
            return budget == null ? null : budget.minus(committed());
        }
    }

    public Money budget() {
        return lines.stream()
                .map(line -> line.budget() == null ? Money.ZERO : line.budget())
                .reduce(Money.ZERO, Money::plus);
    }

    public Money committed() {
        return lines.stream().map(Line::committed).reduce(Money.ZERO, Money::plus);
    }

    public Money paid() {
        return lines.stream().map(Line::paid).reduce(Money.ZERO, Money::plus);
    }

    public Money remaining() {
        return budget().minus(committed());
    }
}
