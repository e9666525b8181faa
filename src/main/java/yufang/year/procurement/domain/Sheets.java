package yufang.year.procurement.domain;

import java.util.List;
import yufang.shared.Problem;

/**
 * How many of the members who score have locked their sheets, as the database counts them for whoever may not look.
 *
 * @param expected one for each member who has not stepped down
 */
record Sheets(long expected, long locked) {

    boolean areAllLocked() {
        return expected > 0 && locked == expected;
    }

    List<Problem> problems() {
        return areAllLocked() ? List.of() : List.of(Problem.of("procurement.gate.sheets", locked, expected));
    }
}
