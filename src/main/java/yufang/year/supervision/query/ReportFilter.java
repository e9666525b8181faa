package yufang.year.supervision.query;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.year.supervision.domain.ReportStatus;

/**
 * Which monthly reports are asked for; what makes no sense is taken as not said.
 *
 * @param late those alone that came after their day, or have not come though it has passed
 */
public record ReportFilter(
        @Nullable UUID contract, @Nullable ReportStatus status, boolean late) {

    static final String LATE = "LATE";

    /** @param state a status, or {@value #LATE} */
    public static ReportFilter of(@Nullable String contract, @Nullable String state) {
        var status = Arrays.stream(ReportStatus.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new ReportFilter(uuid(contract), status.orElse(null), LATE.equals(state));
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
