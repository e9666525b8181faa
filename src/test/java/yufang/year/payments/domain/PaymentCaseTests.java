package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.payments.domain.PaymentKind.ADVANCE;
import static yufang.year.payments.domain.PaymentKind.BALANCE;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import yufang.shared.BankAccount;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.PayeeId;

/** One payment from the request to the bank, with everything that stops it. */
class PaymentCaseTests {

    final ContractMoney money = Given.signed();

    @Test
    @Clause("M-4")
    void goesThroughFourHands() {
        var payment = Given.asked(money, ADVANCE);
        assertThat(payment.status()).isEqualTo(PaymentStatus.REQUESTED);
        assertThat(payment.asked()).isEqualTo(Money.of("186240.00"));
        payment.check(money, List.of(Given.invoice(payment)), Given.RULES, Given.OFFICER);
        assertThat(payment.amount()).isEqualTo(Money.of("186240.00"));
        assertThat(payment.payee().payeeAccount()).isEqualTo("****2222");
        payment.second(money, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY);
        payment.pay(money, List.of(), Given.RULES, Given.CASHIER, Given.transfer("TT-1", Given.TODAY));

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.bankReference()).isEqualTo("TT-1");
        assertThat(payment.paidOn()).isEqualTo(Given.TODAY);
    }

    @Test
    void whoAsksNeverChecksSecondsOrPays() {
        var asked = Given.asked(money, ADVANCE);
        refuses(
                "payments.same-person",
                () -> asked.check(money, List.of(Given.invoice(asked)), Given.RULES, Given.PROVIDER));
        var checked = Given.checked(money, ADVANCE);
        refuses(
                "payments.same-person",
                () -> checked.second(money, List.of(), Given.RULES, Given.PROVIDER, Given.TODAY));
        refuses("payments.same-person", () -> pay(Given.seconded(money, ADVANCE), Given.PROVIDER));
    }

    @Test
    void whoChecksNeverSecondsOrPays() {
        var checked = Given.checked(money, ADVANCE);
        refuses(
                "payments.same-person",
                () -> checked.second(money, List.of(), Given.RULES, Given.OFFICER, Given.TODAY));
        refuses("payments.same-person", () -> pay(Given.seconded(money, ADVANCE), Given.OFFICER));
    }

    @Test
    void whoSecondsNeverPays() {
        refuses("payments.same-person", () -> pay(Given.seconded(money, ADVANCE), Given.REVIEWER));
    }

    @Test
    void closedStepsStayClosed() {
        var asked = Given.asked(money, ADVANCE);
        refuses("payments.closed-step", () -> asked.second(money, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY));
        refuses("payments.closed-step", () -> pay(asked, Given.CASHIER));
        refuses("payments.closed-step", () -> asked.comeBack(Given.confirmed(Given.paid(money, ADVANCE))));
        refuses("payments.closed-step", () -> pay(Given.checked(money, ADVANCE), Given.CASHIER));
        refuses("payments.closed-step", () -> pay(Given.paid(money, ADVANCE), Given.CASHIER));
        refuses("payments.closed-step", Given.paid(money, ADVANCE)::reject);
        refuses("payments.closed-step", Given.checked(money, ADVANCE)::requireRequested);
    }

    @Test
    void invoicesHaveToComeToExactlyTheDue() {
        var payment = Given.asked(money, ADVANCE);
        assertThat(before(payment, money, List.of())).containsExactly("payments.gate.invoices");
        assertThat(before(payment, money, List.of(of(payment, "186239.99")))).containsExactly("payments.gate.invoices");
        assertThat(before(payment, money, List.of(of(payment, "186240.01")))).containsExactly("payments.gate.invoices");
        assertThat(before(payment, money, List.of(of(payment, "86240.00"), of(payment, "100000.00"))))
                .isEmpty();
    }

    @Test
    void invoicesHaveToNameTheContractsPayeeAndAccount() {
        var payment = Given.asked(money, ADVANCE);
        var other = Given.invoice(payment, "186240.00", "云岭乙职业培训学校", Given.HASHES.current());
        assertThat(before(payment, money, List.of(other))).containsExactly("payments.gate.payee-name");
        var elsewhere = Given.invoice(payment, "186240.00", Given.NAME, "hash of another");
        assertThat(before(payment, money, List.of(elsewhere))).containsExactly("payments.gate.payee-account");
        refuses(
                "payments.gate.payee-account",
                () -> payment.check(money, List.of(elsewhere), Given.RULES, Given.OFFICER));
    }

    @Test
    void anAccountHashedUnderAFormerKeyIsStillTheSame() {
        var payment = Given.asked(money, ADVANCE);
        var hashes = new AccountHashes(List.of("hash under the new key", Given.HASHES.current()));
        var rotated = new ContractMoney(
                money.contract(), true, new Destination(Given.PAYEE, hashes), null, List.of(), List.of(), Map.of());

        assertThat(before(payment, rotated, List.of(Given.invoice(payment)))).isEmpty();
    }

    @Test
    void thePayeeHasToBeConfirmedStill() {
        var payment = Given.asked(money, ADVANCE);
        var gone = Given.money(money.contract(), null, null, List.of());

        assertThat(before(payment, gone, List.of(Given.invoice(payment)))).containsExactly("payments.gate.no-payee");
    }

    @Test
    void theBalanceNeedsTheAcceptanceAtEveryStep() {
        var accepted = Given.accepted(List.of(Given.SHORTFALL));
        var payment = Given.asked(accepted, BALANCE);
        var open = Given.money(
                accepted.contract(), Given.PAYEE, accepted.passed(), List.of(Problem.of("acceptance.deduction.open")));
        assertThat(before(payment, open, List.of(Given.invoice(payment)))).containsExactly("acceptance.deduction.open");
        payment.check(accepted, List.of(Given.invoice(payment)), Given.RULES, Given.OFFICER);
        refuses(
                "acceptance.deduction.open",
                () -> payment.second(open, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY));
        payment.second(accepted, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY);
        refuses(
                "acceptance.deduction.open",
                () -> payment.pay(open, List.of(), Given.RULES, Given.CASHIER, Given.transfer("TT-1", Given.TODAY)));
    }

    @Test
    void anAmountThatChangesAfterTheCheckStopsIt() {
        var accepted = Given.accepted(List.of(Given.SHORTFALL));
        var more = Given.accepted(List.of(Given.SHORTFALL, Given.deduction("0.01")));
        var checked = Given.checked(accepted, BALANCE);
        refuses(
                "payments.gate.amount-changed",
                () -> checked.second(more, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY));
        var seconded = Given.seconded(accepted, BALANCE);
        refuses(
                "payments.gate.amount-changed",
                () -> seconded.pay(more, List.of(), Given.RULES, Given.CASHIER, Given.transfer("TT-1", Given.TODAY)));
        assertThat(seconded.status()).isEqualTo(PaymentStatus.SECONDED);
    }

    @Test
    void anAdvanceThatIsPaidInBetweenStopsTheBalance() {
        var advance = Given.paid(Given.signed(), ADVANCE);
        var checked = Given.checked(Given.accepted(List.of()), BALANCE);
        var meanwhile = Given.accepted(List.of(), advance, checked);

        refuses(
                "payments.gate.amount-changed",
                () -> checked.second(meanwhile, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY));
    }

    @Test
    void aPayeeThatChangesAfterTheCheckStopsIt() {
        var other = new ConfirmedPayee(PayeeId.next(), Given.CONTRACT, Given.NAME, "云岭银行营业部", Given.ACCOUNT);
        stopsOn(other, Given.HASHES);
        stopsOn(new ConfirmedPayee(Given.PAYEE.id(), Given.CONTRACT, "另一家公司", "云岭银行营业部", Given.ACCOUNT), Given.HASHES);
        stopsOn(new ConfirmedPayee(Given.PAYEE.id(), Given.CONTRACT, Given.NAME, "另一家银行", Given.ACCOUNT), Given.HASHES);
        stopsOn(
                new ConfirmedPayee(
                        Given.PAYEE.id(), Given.CONTRACT, Given.NAME, "云岭银行营业部", BankAccount.of("6222000033334444")),
                new AccountHashes(List.of("hash of 4444")));
    }

    private void stopsOn(ConfirmedPayee now, AccountHashes hashes) {
        var checked = Given.checked(money, ADVANCE);
        var changed = new ContractMoney(
                Given.contract("465600.00", ContractState.SIGNED),
                true,
                new Destination(now, hashes),
                null,
                List.of(),
                List.of(checked),
                Map.of());
        refuses(
                "payments.gate.payee-changed",
                () -> checked.second(changed, List.of(), Given.RULES, Given.REVIEWER, Given.TODAY));
    }

    @Test
    void isTransferredBetweenTheSecondingAndToday() {
        var early = Given.seconded(money, ADVANCE);
        refuses(
                "payments.day",
                () -> early.pay(
                        money,
                        List.of(),
                        Given.RULES,
                        Given.CASHIER,
                        Given.transfer("TT-1", Given.TODAY.minusDays(1))));
        refuses(
                "payments.day",
                () -> early.pay(
                        money, List.of(), Given.RULES, Given.CASHIER, Given.transfer("TT-1", Given.TODAY.plusDays(1))));
    }

    @Test
    void comesBackOnceAnotherPersonHasConfirmedIt() {
        var payment = Given.paid(money, ADVANCE);
        refuses("payments.return.none", () -> payment.comeBack(Given.stated(payment, Given.TODAY)));
        refuses("payments.return.none", () -> payment.comeBack(Given.confirmed(Given.paid(money, ADVANCE))));
        payment.comeBack(Given.confirmed(payment));
        assertThat(payment.status()).isEqualTo(PaymentStatus.RETURNED_BY_BANK);
    }

    @Test
    void canBeRefusedAtEveryStepBeforeItIsPaid() {
        for (var payment :
                List.of(Given.asked(money, ADVANCE), Given.checked(money, ADVANCE), Given.seconded(money, ADVANCE))) {
            payment.reject();
            assertThat(payment.status()).isEqualTo(PaymentStatus.REJECTED);
        }
    }

    @Test
    void saysNothingOnceItIsPaidOrRefused() {
        assertThat(before(Given.paid(money, ADVANCE), money, List.of())).isEmpty();
        assertThat(before(Given.rejected(money, ADVANCE), money, List.of())).isEmpty();
    }

    private static Invoice of(PaymentCase payment, String amount) {
        return Given.invoice(payment, amount, Given.NAME, Given.HASHES.current());
    }

    private void pay(PaymentCase payment, yufang.shared.PersonId by) {
        payment.pay(money, List.of(), Given.RULES, by, Given.transfer("TT-1", Given.TODAY));
    }

    /** As the agency’s officer reads it, who has had no hand in it where nobody has checked it. */
    private static List<String> before(PaymentCase payment, ContractMoney money, List<Invoice> invoices) {
        return Given.codes(payment.problemsBeforeNextStep(money, invoices, Given.RULES, Given.OFFICER));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(act).satisfies(failure -> assertThat(
                        Given.codes(failure.problems()))
                .contains(code));
    }
}
