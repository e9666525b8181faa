package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.Role.AGENCY_CASHIER;
import static yufang.shared.Role.AGENCY_OFFICER;
import static yufang.shared.Role.AGENCY_REVIEWER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.shared.PersonId;
import yufang.shared.Role;

/** Who may say that a payment is not made. */
class RefusalTests {

    @Test
    void isForWhoeverHasTheNextStep() {
        assertThat(problems(PaymentStatus.REQUESTED, AGENCY_OFFICER, Given.OFFICER))
                .isEmpty();
        assertThat(problems(PaymentStatus.CHECKED, AGENCY_REVIEWER, Given.REVIEWER))
                .isEmpty();
        assertThat(problems(PaymentStatus.SECONDED, AGENCY_CASHIER, Given.CASHIER))
                .isEmpty();
        assertThat(problems(PaymentStatus.SECONDED, AGENCY_REVIEWER, Given.REVIEWER))
                .containsExactly("payments.not-your-turn");
        assertThat(problems(PaymentStatus.PAID, AGENCY_CASHIER, Given.CASHIER))
                .containsExactly("payments.not-your-turn");
    }

    @Test
    void needsTheReviewerOnceTheAccountWasOpened() {
        var openers = new PersonId[] {Given.CASHIER};

        assertThat(problems(PaymentStatus.SECONDED, AGENCY_CASHIER, Given.CASHIER, openers))
                .containsExactly("payments.rejection.opened");
        assertThat(problems(PaymentStatus.SECONDED, AGENCY_REVIEWER, Given.CASHIER, openers))
                .containsExactly("payments.rejection.opener");
        assertThat(problems(PaymentStatus.SECONDED, AGENCY_OFFICER, Given.OFFICER, openers))
                .containsExactly("payments.not-your-turn");
        assertThat(problems(PaymentStatus.SECONDED, AGENCY_REVIEWER, Given.REVIEWER, openers))
                .isEmpty();
    }

    private static List<String> problems(PaymentStatus status, Role role, PersonId by, PersonId... openers) {
        return Given.codes(new Refusal(status, Set.of(openers)).problems(role, by));
    }
}
