package yufang.year.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Role;

/**
 * Who may refuse a payment: whoever has the next step. Once its account number was opened the money may be on its way,
 * and the reviewer alone refuses it, who has asked the bank; never a person who had the number before him.
 *
 * @param openers who opened the account number
 */
record Refusal(PaymentStatus status, Set<PersonId> openers) {

    List<Problem> problems(Role role, PersonId by) {
        if (turn().filter(role::equals).isEmpty()) {
            var cashier = isOpened() && role == Role.AGENCY_CASHIER;
            return List.of(Problem.of(cashier ? "payments.rejection.opened" : "payments.not-your-turn"));
        }
        return openers.contains(by) ? List.of(Problem.of("payments.rejection.opener")) : List.of();
    }

    private Optional<Role> turn() {
        return isOpened() ? Optional.of(Role.AGENCY_REVIEWER) : status.turn();
    }

    private boolean isOpened() {
        return status == PaymentStatus.SECONDED && !openers.isEmpty();
    }
}
