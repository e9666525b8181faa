package yufang.year.delivery.query;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.year.delivery.domain.UnitStatus;

/**
 * Which units a list shows; what makes no sense is taken as not said.
 *
 * @param month in which they begin
 */
public record UnitFilter(
        @Nullable UUID contract,
        @Nullable UUID obligation,
        @Nullable UnitStatus status,
        @Nullable YearMonth month) {

    public static UnitFilter of(
            @Nullable String contract, @Nullable String obligation, @Nullable String status, @Nullable String month) {
        return new UnitFilter(id(contract), id(obligation), status(status), month(month));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException senseless) {
            return null;
        }
    }

    private static @Nullable UnitStatus status(@Nullable String text) {
        return Arrays.stream(UnitStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException senseless) {
            return null;
        }
    }
}
