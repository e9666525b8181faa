package yufang.year.contracts.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.domain.PayeeStatus;

/**
 * A payee as pages show it.
 *
 * @param masked the last four digits of the account
 * @param latest false where another was entered after it
 */
public record PayeeRow(
        PayeeId id,
        int version,
        String accountName,
        String bank,
        String masked,
        PayeeStatus status,
        String enteredBy,
        LocalDate enteredOn,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String reason,
        boolean latest) {}
