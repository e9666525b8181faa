package yufang.year.payments.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;

/**
 * A payment in a list.
 *
 * @param amount as checked; before that, as asked for
 */
public record PaymentRow(
        PaymentCaseId id,
        PaymentKind kind,
        PaymentStatus status,
        String contractNumber,
        String contractTitle,
        String provider,
        Money amount,
        LocalDate askedOn,
        @Nullable LocalDate paidOn,
        @Nullable String bankReference) {}
