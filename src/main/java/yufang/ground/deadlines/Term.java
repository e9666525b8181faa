package yufang.ground.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The day that a term or a due date comes to, or the year whose calendar must be loaded before anybody can say. Days
 * are business days of the region; the last one counts in full.
 */
public sealed interface Term {

    /** The day where it is known. */
    Optional<LocalDate> known();

    /**
     * True where the term has certainly ended before the given day. An unknown term is over on no day, so that nothing
     * is closed, and nobody called late, on a guess.
     */
    boolean surelyOverOn(LocalDate day);

    /** Ends with this day. */
    record Until(LocalDate last) implements Term {

        @Override
        public Optional<LocalDate> known() {
            return Optional.of(last);
        }

        @Override
        public boolean surelyOverOn(LocalDate day) {
            return day.isAfter(last);
        }

        /** 24:00 of the last day (民法典 203) in the region's time: the first moment that is too late. */
        public Instant end(ZoneId zone) {
            return last.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Depends on the days off of this year, which are not loaded. */
    record Unknown(int year) implements Term {

        @Override
        public Optional<LocalDate> known() {
            return Optional.empty();
        }

        @Override
        public boolean surelyOverOn(LocalDate day) {
            return false;
        }
    }
}
