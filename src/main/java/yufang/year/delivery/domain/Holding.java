package yufang.year.delivery.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.PersonId;

/** When a unit was held, who entered that, and on which day. */
record Holding(
        LocalDate heldFrom,
        LocalDate heldUntil,
        @Nullable String deviation,
        PersonId carriedOutBy,
        LocalDate carriedOutOn) {

    static Holding of(HeldDays days, PersonId by, LocalDate on) {
        return new Holding(days.heldFrom(), days.heldUntil(), days.deviation(), by, on);
    }

    /** What was entered before the day on which it really began told of nothing yet: it is entered today. */
    Holding mended(HeldDays days, PersonId by, LocalDate today) {
        return days.heldFrom().isAfter(carriedOutOn) ? of(days, by, today) : of(days, carriedOutBy, carriedOutOn);
    }

    HeldDays days() {
        return new HeldDays(heldFrom, heldUntil, deviation);
    }
}
