package yufang.year.priorities.query;

import org.jspecify.annotations.Nullable;
import yufang.year.priorities.MandateId;
import yufang.year.priorities.domain.MandateKind;

/** An order or priority that a study rests on. */
public record MandateRow(
        MandateId id,
        MandateKind kind,
        String title,
        @Nullable String number,
        String asks) {

    /** As it is cited. */
    public String cited() {
        return number == null ? title : title + " " + number;
    }
}
