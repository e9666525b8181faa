package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.RuleViolated;

@Clause("M-5")
class BalanceTests {

    private static final Money CONTRACT = Money.of("1000.00");

    @Test
    void isExplainedLineByLine() {
        var balance = balance("400.00", "90.00");
        assertThat(balance.explanation())
                .extracting(BalanceLine::entry, BalanceLine::particulars, line -> line.amount()
                        .toString())
                .containsExactly(
                        tuple(BalanceLine.Entry.CONTRACT, "", "1000.00"),
                        tuple(BalanceLine.Entry.SHORTFALL, "R2", "-90.00"),
                        tuple(BalanceLine.Entry.PAID, "advance", "-400.00"),
                        tuple(BalanceLine.Entry.DUE, "", "510.00"),
                        tuple(BalanceLine.Entry.AGREED, "", "600.00"),
                        tuple(BalanceLine.Entry.DIFFERENCE, "", "90.00"));
    }

    @Test
    void linesBeforeTheDueAddUpToIt() {
        var balance = balance("400.00", "90.00");
        var sum = balance.explanation().stream()
                .takeWhile(line -> line.entry() != BalanceLine.Entry.DUE)
                .map(BalanceLine::amount)
                .reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(balance.due());
    }

    @Test
    void namesEachCauseAsWhatItIs() {
        var balance = new Balance(
                CONTRACT,
                Percentage.of("60"),
                List.of(
                        new DeductionLine(DeductionLine.Cause.LATE, "term 7", Money.of("1.00")),
                        new DeductionLine(DeductionLine.Cause.PENALTY, "term 8", Money.of("2.00"))),
                List.of());
        assertThat(balance.explanation())
                .extracting(BalanceLine::entry)
                .contains(BalanceLine.Entry.LATE, BalanceLine.Entry.PENALTY);
        assertThat(balance.deducted()).isEqualTo(Money.of("3.00"));
    }

    @Test
    void explainsADifferenceThatComesFromPayments() {
        var balance = balance("450.00", "90.00");
        assertThat(balance.difference()).isEqualTo(Money.of("140.00"));
        assertThat(balance.explanationOfDifference())
                .extracting(BalanceLine::entry, line -> line.amount().toString())
                .containsExactly(
                        tuple(BalanceLine.Entry.SHORTFALL, "90.00"), tuple(BalanceLine.Entry.PAID_BEYOND, "50.00"));
        assertThat(balance("400.00", "90.00").explanationOfDifference()).hasSize(1);
    }

    @Test
    void isNeverTheContractTimesAPercentage() {
        assertThat(balance("0.00", "0.00").due()).isEqualTo(CONTRACT);
        assertThat(balance("0.00", "0.00").agreed()).isEqualTo(Money.of("600.00"));
    }

    @Test
    void isRecoveredWhereMoreWasPaidThanTheWorkIsWorth() {
        var balance = balance("400.00", "600.01");
        assertThat(balance.due()).isEqualTo(Money.of("-0.01"));
        assertThat(balance.payable()).isEqualTo(Money.ZERO);
        assertThat(balance.toRecover()).isEqualTo(Money.of("0.01"));
        assertThat(balance("400.00", "599.99").toRecover()).isEqualTo(Money.ZERO);
        assertThat(balance("400.00", "599.99").payable()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void allDeductionsTogetherNeverExceedTheContract() {
        assertThat(balance("0.00", "1000.00").problems()).isEmpty();
        assertThat(Given.codes(balance("0.00", "1000.01").problems())).containsExactly("quantity.balance.deductions");
    }

    @Test
    void refusesNegativeLines() {
        assertThatThrownBy(() -> balance("-0.01", "0.00")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> balance("0.00", "-0.01")).isInstanceOf(RuleViolated.class);
    }

    private static Balance balance(String paid, String deducted) {
        return new Balance(
                CONTRACT,
                Percentage.of("60"),
                List.of(new DeductionLine(DeductionLine.Cause.SHORTFALL, "R2", Money.of(deducted))),
                List.of(new PaidLine("advance", Money.of(paid))));
    }
}
