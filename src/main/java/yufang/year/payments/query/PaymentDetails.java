package yufang.year.payments.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;

/**
 * A payment as its page tells it.
 *
 * @param follows the one that was refused or came back before it
 * @param followedBy the one that was asked for after it
 * @param payee as the check fixed it, masked; null before
 */
public record PaymentDetails(
        PaymentCaseId id,
        int version,
        PaymentKind kind,
        PaymentStatus status,
        Of contract,
        @Nullable PaymentCaseId follows,
        @Nullable PaymentCaseId followedBy,
        Money asked,
        @Nullable Money amount,
        @Nullable Payee payee,
        @Nullable LocalDate secondedOn,
        @Nullable LocalDate paidOn,
        @Nullable String bankReference) {

    /** The contract that it is paid for. */
    public record Of(
            ContractId id, SubProjectId subProject, String year, String number, String title, String provider) {}

    /** To whom it goes. */
    public record Payee(String name, String bank, String account) {}

    /** As checked; before that, as asked for. */
    public Money sum() {
        return amount == null ? asked : amount;
    }
}
