package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yufang.year.payments.domain.PaymentKind.ADVANCE;
import static yufang.year.payments.domain.PaymentKind.BALANCE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.quantity.BalanceLine;
import yufang.shared.quantity.DeductionLine;
import yufang.year.contracts.ContractState;

/** What the payments of the trial year come to, to the fen. */
class AmountDueTests {

    /** The deductions of sub-project B, row by row, and the penalty for two late reports. */
    static final List<String> B_DEDUCTIONS = List.of(
            "10500.00",
            "3882.08",
            "6000.00",
            "11400.00",
            "1400.00",
            "6600.00",
            "5000.00",
            "900.00",
            "1904.50",
            "450.00");

    @Test
    void subProjectAIsPaidFortyPercentInAdvance() {
        var due = Given.signed().due(ADVANCE, null);

        assertThat(due.amount()).isEqualTo(Money.of("186240.00"));
        assertThat(due.agreed()).isEqualTo(Money.of("186240.00"));
    }

    @Test
    void subProjectAsBalanceIsWhatIsLeftAndTheAgreedShareStandsBeside() {
        var money = Given.accepted(List.of(Given.SHORTFALL), Given.paid(Given.signed(), ADVANCE));

        var due = money.due(BALANCE, null);

        assertThat(due.amount()).isEqualTo(Money.of("266265.00"));
        assertThat(due.agreed()).isEqualTo(Money.of("279360.00"));
        assertThat(due.balance().difference()).isEqualTo(Money.of("13095.00"));
        assertThat(due.balance().explanation())
                .extracting(BalanceLine::entry, line -> line.amount().toString())
                .containsExactly(
                        tuple(BalanceLine.Entry.CONTRACT, "465600.00"),
                        tuple(BalanceLine.Entry.SHORTFALL, "-13095.00"),
                        tuple(BalanceLine.Entry.PAID, "-186240.00"),
                        tuple(BalanceLine.Entry.DUE, "266265.00"),
                        tuple(BalanceLine.Entry.AGREED, "279360.00"),
                        tuple(BalanceLine.Entry.DIFFERENCE, "13095.00"));
        assertThat(due.balance().explanationOfDifference())
                .extracting(BalanceLine::entry, line -> line.amount().toString())
                .containsExactly(tuple(BalanceLine.Entry.SHORTFALL, "13095.00"));
    }

    @Test
    void subProjectBComesToWhatTheBankGets() {
        var contract = Given.contract("1462300.00", ContractState.SIGNED);
        var signed = Given.money(contract, Given.PAYEE, null, List.of());
        assertThat(signed.due(ADVANCE, null).amount()).isEqualTo(Money.of("584920.00"));
        var advance = Given.paid(signed, ADVANCE);

        assertThat(b(advance, List.of()).amount()).isEqualTo(Money.of("829343.42"));
        var penalty = new DeductionLine(DeductionLine.Cause.PENALTY, "两次月报逾期", Money.of("2000.00"));
        var due = b(advance, List.of(penalty));
        assertThat(due.amount()).isEqualTo(Money.of("827343.42"));
        assertThat(due.agreed()).isEqualTo(Money.of("877380.00"));
        assertThat(due.balance().difference()).isEqualTo(Money.of("50036.58"));
        assertThat(due.balance().explanationOfDifference().stream()
                        .map(BalanceLine::amount)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("50036.58"));
    }

    private static AmountDue b(PaymentCase advance, List<DeductionLine> others) {
        var deductions =
                new ArrayList<>(B_DEDUCTIONS.stream().map(Given::deduction).toList());
        deductions.addAll(others);
        var contract = Given.contract("1462300.00", ContractState.ACCEPTED);
        return Given.money(contract, Given.PAYEE, Given.passed(deductions), List.of(), advance)
                .due(BALANCE, null);
    }

    @Test
    void whoNeverAskedForTheAdvanceHasItInTheBalance() {
        var due = Given.accepted(List.of(Given.SHORTFALL)).due(BALANCE, null);

        assertThat(due.amount()).isEqualTo(Money.of("452505.00"));
    }

    @Test
    void moneyThatCameBackCountsAsNotPaid() {
        var back = Given.returned(Given.signed(), ADVANCE);

        assertThat(Given.signed(back).due(ADVANCE, null).amount()).isEqualTo(Money.of("186240.00"));
        assertThat(Given.accepted(List.of(), back).due(BALANCE, null).amount()).isEqualTo(Money.of("465600.00"));
    }

    @Test
    void aRequestThatNobodyHasPaidCountsAsNotPaid() {
        var money = Given.accepted(List.of(), Given.seconded(Given.signed(), ADVANCE));

        assertThat(money.balance(null).alreadyPaid()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPaymentDoesNotCountAsPaidBeforeItself() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        var money = Given.accepted(List.of(Given.SHORTFALL), advance);
        var balance = Given.paid(money, BALANCE);
        var after = Given.accepted(List.of(Given.SHORTFALL), advance, balance);

        assertThat(after.due(BALANCE, balance.id()).amount()).isEqualTo(Money.of("266265.00"));
        assertThat(after.due(BALANCE, null).amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void neverPaysBelowZeroAndShowsTheClaim() {
        var money = Given.accepted(List.of(Given.deduction("279360.01")), Given.paid(Given.signed(), ADVANCE));

        assertThat(money.due(BALANCE, null).amount()).isEqualTo(Money.ZERO);
        assertThat(money.due(BALANCE, null).claim()).isEqualTo(Money.of("0.01"));
        assertThat(Given.codes(money.problemsBeforeRequest(BALANCE, Given.RULES)))
                .containsExactly("payments.gate.claim");
    }

    @Test
    void anAdvanceThatCameBackAfterTheBalanceIsNoMoreThanWhatIsLeft() {
        var contract = Given.contract("465600.00", ContractState.CLOSED);
        var back = Given.returned(Given.signed(), ADVANCE);
        // Deductions took everything but 100,000 and the balance was paid in full.
        var accepted = Given.accepted(List.of(Given.deduction("365600.00")), back);
        var balance = Given.paid(accepted, BALANCE);
        var money = Given.money(
                contract, Given.PAYEE, Given.passed(List.of(Given.deduction("365600.00"))), List.of(), back, balance);

        assertThat(money.due(ADVANCE, null).amount()).isEqualTo(Money.ZERO);
        assertThat(Given.codes(money.problemsBeforeRequest(ADVANCE, Given.RULES)))
                .containsExactly("payments.gate.nothing-due");
    }
}
