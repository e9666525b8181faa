package yufang.year.delivery.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.UnitStatus;

/** A line of the list of units. */
public record UnitRow(
        UnitId id,
        String title,
        String obligation,
        String contract,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String begins,
        String place,
        UnitStatus status) {}
