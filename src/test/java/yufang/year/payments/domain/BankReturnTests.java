package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.payments.domain.BankReturnStatus.CONFIRMED;
import static yufang.year.payments.domain.BankReturnStatus.REFUSED;
import static yufang.year.payments.domain.BankReturnStatus.STATED;
import static yufang.year.payments.domain.PaymentKind.ADVANCE;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import yufang.shared.PersonId;
import yufang.shared.RuleViolated;
import yufang.testing.Lifecycles;

/** That money came back is the word of two persons. */
class BankReturnTests {

    private final PaymentCase payment = Given.paid(Given.signed(), ADVANCE);

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(BankReturnStatus.values(), BankReturnStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(STATED, Set.of(CONFIRMED, REFUSED), CONFIRMED, Set.of(), REFUSED, Set.of()));
        Lifecycles.draw("bank-return", moves);
    }

    @Test
    void liesBetweenTheTransferAndToday() {
        refuses("payments.day", () -> Given.stated(payment, Given.TODAY.minusDays(1)));
        refuses("payments.day", () -> Given.stated(payment, Given.TODAY.plusDays(1)));
        assertThat(Given.stated(payment, Given.TODAY).returnedOn()).isEqualTo(Given.TODAY);
    }

    @Test
    void onlyWhatIsPaidComesBack() {
        refuses("payments.closed-step", () -> Given.stated(Given.seconded(Given.signed(), ADVANCE), Given.TODAY));
    }

    @Test
    void isDecidedByNobodyWhoStatedItOrPaid() {
        var other = Given.person();
        var byAnother = BankReturn.state(payment, Given.TODAY, "户名不符", Given.document(), other, Given.TODAY, Given.NOW);

        for (var person : Set.of(Given.CASHIER, other)) {
            refuses("payments.return.same-person", () -> confirm(byAnother, person));
            refuses("payments.return.same-person", () -> byAnother.refuse("x", payment, person, Given.TODAY, "rules"));
        }
        confirm(byAnother, Given.REVIEWER);
        assertThat(byAnother.confirms(payment)).isTrue();
    }

    @Test
    void isDecidedOnce() {
        var stated = Given.stated(payment, Given.TODAY);
        stated.refuse("凭证是另一笔", payment, Given.REVIEWER, Given.TODAY, "rules");

        assertThat(stated.confirms(payment)).isFalse();
        refuses("payments.return.closed-step", () -> confirm(stated, Given.REVIEWER));
    }

    private void confirm(BankReturn stated, PersonId by) {
        stated.confirm(payment, by, Given.TODAY, "rules");
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(act).satisfies(failure -> assertThat(
                        Given.codes(failure.problems()))
                .contains(code));
    }
}
