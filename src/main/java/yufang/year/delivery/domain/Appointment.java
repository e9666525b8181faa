package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;

/**
 * When and where a unit is held.
 *
 * @param begins hours and minutes of the first day, as in 09:00; null where it takes no particular hour
 * @param place where the trainees or the public are
 * @param placeReason why there
 */
public record Appointment(
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String begins,
        String place,
        @Nullable String placeReason) {

    /** What is wrong with it in itself. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (lastDay.isBefore(firstDay)) {
            problems.add(Problem.of("delivery.unit.days-reversed").at("lastDay"));
        }
        if (begins != null && !begins.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            problems.add(Problem.of("delivery.unit.hour").at("begins"));
        }
        return problems;
    }

    public @Nullable LocalTime hour() {
        return begins == null ? null : LocalTime.parse(begins);
    }

    boolean saysWhyHere() {
        return placeReason != null && !placeReason.isBlank();
    }

    /** The same place, however it is spaced. */
    boolean isAt(String other) {
        return bare(place).equals(bare(other));
    }

    static String bare(String place) {
        return place.replaceAll("\\s", "");
    }
}
