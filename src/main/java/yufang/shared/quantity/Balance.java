package yufang.shared.quantity;

import java.util.ArrayList;
import java.util.List;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.Problem;

/**
 * What is still due to the provider (余款): the contract's total less all deductions and less everything already paid;
 * never the contract's total times a percentage, which is only shown beside it.
 *
 * @param contractTotal with supplements
 * @param agreedShare the balance percentage of the contract, as in 60 % after an advance of 40 %
 * @param deductions confirmed ones, each a line
 * @param paid what the provider has received, each a line
 */
public record Balance(
        Money contractTotal, Percentage agreedShare, List<DeductionLine> deductions, List<PaidLine> paid) {

    public Balance {
        deductions = List.copyOf(deductions);
        paid = List.copyOf(paid);
    }

    /** Negative where the provider has received more than the work was worth. */
    public Money due() {
        return contractTotal.minus(deducted()).minus(alreadyPaid());
    }

    public Money payable() {
        return due().max(Money.ZERO);
    }

    /** What the provider has to give back. */
    public Money toRecover() {
        return Money.ZERO.minus(due()).max(Money.ZERO);
    }

    public Money deducted() {
        return deductions.stream().map(DeductionLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money alreadyPaid() {
        return paid.stream().map(PaidLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The contract's percentage of its total, rounded half up to the fen. */
    public Money agreed() {
        return agreedShare.of(contractTotal);
    }

    /** By how much less is due than was agreed. */
    public Money difference() {
        return agreed().minus(due());
    }

    /** All deductions together never exceed the contract's total. */
    public List<Problem> problems() {
        return deducted().exceeds(contractTotal)
                ? List.of(Problem.of("quantity.balance.deductions", deducted(), contractTotal))
                : List.of();
    }

    /** Contract, deductions and payments, which add up to the due; then the agreed figure and the difference. */
    public List<BalanceLine> explanation() {
        var lines = new ArrayList<BalanceLine>();
        lines.add(line(BalanceLine.Entry.CONTRACT, contractTotal));
        deductions.forEach(
                line -> lines.add(new BalanceLine(entry(line.cause()), line.particulars(), minus(line.amount()))));
        paid.forEach(
                line -> lines.add(new BalanceLine(BalanceLine.Entry.PAID, line.particulars(), minus(line.amount()))));
        lines.add(line(BalanceLine.Entry.DUE, due()));
        lines.add(line(BalanceLine.Entry.AGREED, agreed()));
        lines.add(line(BalanceLine.Entry.DIFFERENCE, difference()));
        return List.copyOf(lines);
    }

    /** What the difference is made of: every deduction, and payments other than the agreed rest. They add up to it. */
    public List<BalanceLine> explanationOfDifference() {
        var lines = new ArrayList<BalanceLine>();
        deductions.forEach(line -> lines.add(new BalanceLine(entry(line.cause()), line.particulars(), line.amount())));
        var beyond = alreadyPaid().minus(contractTotal.minus(agreed()));
        if (!beyond.equals(Money.ZERO)) {
            lines.add(line(BalanceLine.Entry.PAID_BEYOND, beyond));
        }
        return List.copyOf(lines);
    }

    private static BalanceLine.Entry entry(DeductionLine.Cause cause) {
        return switch (cause) {
            case SHORTFALL -> BalanceLine.Entry.SHORTFALL;
            case LATE -> BalanceLine.Entry.LATE;
            case PENALTY -> BalanceLine.Entry.PENALTY;
        };
    }

    private static BalanceLine line(BalanceLine.Entry entry, Money amount) {
        return new BalanceLine(entry, "", amount);
    }

    private static Money minus(Money amount) {
        return Money.ZERO.minus(amount);
    }
}
