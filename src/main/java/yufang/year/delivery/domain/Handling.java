package yufang.year.delivery.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.PersonId;

/** Who submitted a unit, and what the agency decided: with a reason it was rejected. */
record Handling(
        PersonId submittedBy,
        LocalDate submittedOn,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String rejection,
        @Nullable String rulesVersion) {

    static Handling submitted(PersonId by, LocalDate today) {
        return new Handling(by, today, null, null, null, null);
    }

    Handling decided(PersonId by, LocalDate today, @Nullable String reason, String rules) {
        return new Handling(submittedBy, submittedOn, by, today, reason, rules);
    }
}
