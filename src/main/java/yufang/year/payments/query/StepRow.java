package yufang.year.payments.query;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.payments.domain.PaymentStatus;

/** What somebody did with a payment, and under which version of the rules. */
public record StepRow(
        PaymentStatus status,
        String by,
        LocalDate on,
        Instant at,
        Money amount,
        @Nullable String bankReference,
        @Nullable String reason,
        String rulesVersion) {}
