package yufang.year.payments.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.payments.domain.BankReturnStatus;

/**
 * That somebody stated a return by the bank, and what became of it.
 *
 * @param on the bank's day
 * @param decidedBy null while nobody has decided
 * @param refusal why it was not taken as one
 */
public record ReturnRow(
        BankReturnStatus status,
        String by,
        LocalDate on,
        String reason,
        @Nullable String decidedBy,
        @Nullable String refusal) {}
