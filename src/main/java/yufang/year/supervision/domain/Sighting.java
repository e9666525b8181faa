package yufang.year.supervision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who went, when and where, and what they saw.
 *
 * @param time of day, such as {@code 14:10}; null where nobody noted it
 * @param went the names of those who went, one a line
 */
public record Sighting(LocalDate day, @Nullable String time, String place, String went, String seen) {

    private static final int SUGGESTED = 2;

    /** Two see more than one, and neither stands alone with what he says. */
    boolean isOfOneAlone() {
        return went.lines().filter(name -> !name.isBlank()).count() < SUGGESTED
                && went.chars().noneMatch(Sighting::isBetweenNames);
    }

    /** Names are also written in one line, with commas between, those of Chinese among them. */
    private static boolean isBetweenNames(int character) {
        return character == ',' || character == ';' || character == '\u3001' || character == '\uff0c';
    }
}
