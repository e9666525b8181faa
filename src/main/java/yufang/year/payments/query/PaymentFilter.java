package yufang.year.payments.query;

import org.jspecify.annotations.Nullable;
import yufang.shared.FiscalYear;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;

/** Which payments are listed; what is null does not narrow. */
public record PaymentFilter(
        @Nullable FiscalYear year,
        @Nullable PaymentStatus status,
        @Nullable PaymentKind kind) {

    /** From the parameters of an address; what makes no sense is taken as not said. */
    public static PaymentFilter of(@Nullable String year, @Nullable String status, @Nullable String kind) {
        return new PaymentFilter(
                year != null && year.matches("20\\d\\d") ? FiscalYear.of(year) : null,
                named(PaymentStatus.values(), status),
                named(PaymentKind.values(), kind));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
        for (var one : all) {
            if (one.name().equals(name)) return one;
        }
        return null;
    }
}
