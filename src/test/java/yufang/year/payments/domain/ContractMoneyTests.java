package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.payments.domain.PaymentKind.ADVANCE;
import static yufang.year.payments.domain.PaymentKind.BALANCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Balance;
import yufang.year.contracts.ContractState;
import yufang.year.payments.PaymentCaseId;

/** When a provider can ask for what. */
class ContractMoneyTests {

    static final List<yufang.shared.quantity.DeductionLine> DEDUCTED = List.of(Given.SHORTFALL);

    @Test
    void theAdvanceIsAskedForOnceTheContractIsSignedAndThePayeeConfirmed() {
        assertThat(before(Given.signed(), ADVANCE)).isEmpty();
        assertThat(Given.signed().next()).contains(ADVANCE);
        var nobody = Given.money(Given.contract("465600.00", ContractState.SIGNED), null, null, List.of());
        assertThat(before(nobody, ADVANCE)).containsExactly("payments.gate.no-payee");
    }

    @Test
    void itCanStillBeAskedForWhileTheContractRuns() {
        var running = Given.money(Given.contract("465600.00", ContractState.RUNNING), Given.PAYEE, null, List.of());

        assertThat(before(running, ADVANCE)).isEmpty();
    }

    @Test
    void nothingIsPaidUnderATerminatedContract() {
        var over = Given.money(Given.contract("465600.00", ContractState.TERMINATED), Given.PAYEE, null, List.of());

        assertThat(before(over, ADVANCE)).containsExactly("payments.gate.terminated");
    }

    @Test
    void theBalanceWaitsForTheAcceptance() {
        assertThat(before(Given.signed(), BALANCE)).containsExactly("payments.gate.not-accepted");
        assertThat(before(Given.accepted(DEDUCTED), BALANCE)).isEmpty();
    }

    @Test
    void theBalanceWaitsForEverythingThatTheAcceptanceHasAgainstIt() {
        var open = Given.money(
                Given.contract("465600.00", ContractState.ACCEPTED),
                Given.PAYEE,
                Given.passed(List.of()),
                List.of(Problem.of("acceptance.deduction.open")));

        assertThat(before(open, BALANCE)).containsExactly("acceptance.deduction.open");
        assertThat(before(open, ADVANCE)).containsExactly("payments.gate.ask-for-the-balance");
    }

    @Test
    void theBalanceWaitsForTheDetailsOfCosts() {
        var money = Given.money(
                Given.contract("465600.00", ContractState.ACCEPTED),
                Given.PAYEE,
                Given.passed(DEDUCTED, "0.00"),
                List.of());

        assertThat(before(money, BALANCE)).containsExactly("payments.gate.no-costs");
    }

    @Test
    void deductionsBeyondTheContractKeepItBack() {
        var money = Given.accepted(List.of(Given.deduction("465600.01")));

        assertThat(before(money, BALANCE)).containsExactly("quantity.balance.deductions");
    }

    @Test
    void oneAtATime() {
        var asked = Given.signed(Given.asked(Given.signed(), ADVANCE));

        assertThat(before(asked, ADVANCE)).containsExactly("payments.gate.open");
        assertThat(asked.next()).isEmpty();
        var accepted = Given.accepted(DEDUCTED, Given.seconded(Given.signed(), ADVANCE));
        assertThat(before(accepted, BALANCE)).containsExactly("payments.gate.open");
    }

    @Test
    void eachOnce() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        assertThat(before(Given.signed(advance), ADVANCE)).containsExactly("payments.gate.paid");
        assertThat(Given.signed(advance).next()).contains(BALANCE);
        var balance = Given.paid(Given.accepted(DEDUCTED, advance), BALANCE);
        var all = Given.accepted(DEDUCTED, advance, balance);
        assertThat(before(all, BALANCE)).containsExactly("payments.gate.paid");
        assertThat(all.next()).isEmpty();
    }

    @Test
    void whatWasRefusedOrCameBackIsAskedForAnewAndNamesTheOld() {
        var refused = Given.rejected(Given.signed(), ADVANCE);
        assertThat(before(Given.signed(refused), ADVANCE)).isEmpty();
        var back = Given.returned(Given.signed(refused), ADVANCE);
        var again = Given.asked(Given.signed(refused, back), ADVANCE);
        assertThat(again.follows()).isEqualTo(back.id());
        assertThat(back.follows()).isEqualTo(refused.id());
        assertThat(Given.asked(Given.signed(), ADVANCE).follows()).isNull();
    }

    @Test
    void onceAcceptedAnUnpaidAdvanceIsPartOfTheBalance() {
        var money = Given.accepted(DEDUCTED, Given.returned(Given.signed(), ADVANCE));

        assertThat(money.next()).contains(BALANCE);
        assertThat(before(money, ADVANCE)).containsExactly("payments.gate.ask-for-the-balance");
    }

    @Test
    void aBalanceThatCameBackIsAskedForAlsoUnderAClosedContract() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        var back = Given.returned(Given.accepted(DEDUCTED, advance), BALANCE);
        var closed = Given.money(
                Given.contract("465600.00", ContractState.CLOSED),
                Given.PAYEE,
                Given.passed(DEDUCTED),
                List.of(),
                advance,
                back);

        assertThat(closed.next()).contains(BALANCE);
        assertThat(before(closed, BALANCE)).isEmpty();
    }

    @Test
    void anAdvanceThatCameBackAfterTheBalanceWasPaidIsAskedForAnew() {
        var advance = Given.paid(Given.signed(), ADVANCE, "FIRST");
        var balance = Given.paid(Given.accepted(DEDUCTED, advance), BALANCE);
        advance.comeBack(Given.confirmed(advance));
        var money = Given.accepted(DEDUCTED, advance, balance);

        assertThat(money.next()).contains(ADVANCE);
        assertThat(before(money, ADVANCE)).isEmpty();
        assertThat(money.due(ADVANCE, null).amount()).hasToString("186240.00");
    }

    @Test
    void aRequestIsRefusedWhereTheListHasAProblem() {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> Given.asked(Given.signed(), BALANCE));
    }

    @Test
    void knowsItsOwnPaymentsOnly() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Given.signed().payment(PaymentCaseId.next()));
    }

    @Test
    void explainsAPastPaymentAsItsCheckFoundIt() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        var before = Given.accepted(DEDUCTED, advance);
        var balance = Given.paid(before, BALANCE);
        var then = before.balance(balance.id());
        advance.comeBack(Given.confirmed(advance));
        var returned = explaining(balance, then, advance, balance);

        assertThat(returned.explained().balance().due()).as("it is due again").isEqualTo(Money.of("186240.00"));
        assertThat(returned.asChecked(BALANCE, balance.id()).amount()).isEqualTo(Money.of("266265.00"));

        var again = Given.paid(returned, ADVANCE, "TT-AGAIN");
        var all = explaining(balance, then, advance, balance, again);
        assertThat(all.balance(null).due()).isEqualTo(Money.ZERO);
        assertThat(all.asChecked(BALANCE, balance.id()).balance()).isEqualTo(then);
        assertThat(all.explained().amount()).isEqualTo(Money.of("266265.00"));
    }

    private static ContractMoney explaining(PaymentCase checked, Balance then, PaymentCase... cases) {
        var money = Given.accepted(DEDUCTED, cases);
        return new ContractMoney(
                money.contract(),
                true,
                money.destination(),
                money.passed(),
                List.of(),
                money.cases(),
                Map.of(checked.id(), then));
    }

    @Test
    void isSettledOnceNothingIsDueAndNothingWaitsToBeTakenOff() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        assertThat(Given.signed(advance).isSettledBy(advance)).isFalse();
        assertThat(Given.accepted(DEDUCTED, advance).isSettledBy(advance)).isFalse();
        var balance = Given.paid(Given.accepted(DEDUCTED, advance), BALANCE);
        assertThat(Given.accepted(DEDUCTED, advance, balance).isSettledBy(balance))
                .isTrue();
        var back = Given.returned(Given.signed(), ADVANCE);
        assertThat(Given.accepted(DEDUCTED, back, balance).isSettledBy(balance))
                .as("the advance came back")
                .isFalse();
        var again = Given.paid(Given.accepted(DEDUCTED, back, balance), ADVANCE, "TT-AGAIN");
        assertThat(Given.accepted(DEDUCTED, back, balance, again).isSettledBy(again))
                .isTrue();
    }

    @Test
    void anAdvanceThatCameBackAfterTheBalanceWaitsForOpenDeductions() {
        var balance = Given.paid(Given.accepted(DEDUCTED, Given.paid(Given.signed(), ADVANCE)), BALANCE);
        var open = Given.money(
                Given.contract("465600.00", ContractState.ACCEPTED),
                Given.PAYEE,
                Given.passed(DEDUCTED),
                List.of(Problem.of("acceptance.balance.undecided")),
                Given.returned(Given.signed(), ADVANCE),
                balance);

        assertThat(before(open, ADVANCE)).containsExactly("acceptance.balance.undecided");
    }

    @Test
    void everyProblemNamesItsRule() {
        var nobody = Given.money(Given.contract("465600.00", ContractState.TERMINATED), null, null, List.of());

        assertThat(nobody.problemsBeforeRequest(BALANCE, Given.RULES))
                .allMatch(problem -> problem.rule() != null && problem.forbids());
    }

    private static List<String> before(ContractMoney money, PaymentKind kind) {
        return Given.codes(money.problemsBeforeRequest(kind, Given.RULES));
    }
}
