package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.shared.Money;
import yufang.year.acceptance.domain.CostVoucherId;

/**
 * A cost voucher.
 *
 * @param replaces the number of the one that it mends
 * @param replaced true where another one has taken its place
 * @param application with which it was handed in; null while it is not
 */
public record VoucherRow(
        CostVoucherId id,
        String number,
        LocalDate issuedOn,
        String particulars,
        Money amount,
        DocumentId document,
        @Nullable String replaces,
        boolean replaced,
        @Nullable Integer application) {}
