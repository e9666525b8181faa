package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;

/**
 * On which days a unit was really held.
 *
 * @param deviation why it was held later than planned; obligatory then
 */
public record HeldDays(
        LocalDate heldFrom, LocalDate heldUntil, @Nullable String deviation) {

    /** Never before the planned day, and never in days to come; what is held earlier is moved before. */
    List<Problem> problems(Appointment planned, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (heldFrom.isBefore(planned.firstDay())) {
            problems.add(
                    Problem.of("delivery.unit.held-early", planned.firstDay()).at("heldFrom"));
        }
        if (heldFrom.isAfter(today)) {
            problems.add(Problem.of("delivery.unit.held-later", today).at("heldFrom"));
        }
        if (heldUntil.isAfter(today) && heldUntil.isAfter(planned.lastDay())) {
            problems.add(Problem.of("delivery.unit.held-later", today).at("heldUntil"));
        }
        if (heldUntil.isBefore(heldFrom)) {
            problems.add(Problem.of("delivery.unit.days-reversed").at("heldUntil"));
        }
        if (heldUntil.isAfter(planned.lastDay()) && (deviation == null || deviation.isBlank())) {
            problems.add(
                    Problem.of("delivery.unit.deviation", planned.lastDay()).at("deviation"));
        }
        return problems;
    }
}
