package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;

/**
 * Between which days a unit may have been held.
 *
 * @param approvedOn day on which its plan was approved: nothing is carried out before (S-7); null while it is not
 * @param serviceUntil the last day of the contract's service
 */
public record Window(@Nullable LocalDate approvedOn, LocalDate serviceUntil) {

    boolean isOpen() {
        return approvedOn != null;
    }

    List<Problem> problems(HeldDays held) {
        var problems = new ArrayList<Problem>();
        if (approvedOn != null && held.heldFrom().isBefore(approvedOn)) {
            problems.add(
                    Problem.of("delivery.unit.held-before-plan", approvedOn).at("heldFrom"));
        }
        if (held.heldUntil().isAfter(serviceUntil)) {
            problems.add(Problem.of("delivery.unit.held-after-service", serviceUntil)
                    .at(held.heldFrom().isAfter(serviceUntil) ? "heldFrom" : "heldUntil"));
        }
        return problems;
    }
}
