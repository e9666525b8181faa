package yufang.year.procurement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.shared.PersonId;
import yufang.shared.Problem;

/**
 * The notice that tells the public who was chosen, and how long it stands.
 *
 * @param standsUntil its last day; null where {@code standsUnknown} is the year whose calendar is not loaded
 */
public record Publication(
        NoticeId notice,
        LocalDate publishedOn,
        PersonId publishedBy,
        String publishedUnder,
        @Nullable LocalDate standsUntil,
        @Nullable Integer standsUnknown) {

    static Publication of(NoticeId notice, Term stands, String rules, LocalDate today, PersonId by) {
        return new Publication(
                notice,
                today,
                by,
                rules,
                stands.known().orElse(null),
                stands instanceof Term.Unknown unknown ? unknown.year() : null);
    }

    Term term() {
        return standsUntil == null
                ? new Term.Unknown(standsUnknown == null ? publishedOn.getYear() : standsUnknown)
                : new Term.Until(standsUntil);
    }

    Problem stillStands() {
        return standsUntil == null
                ? Problem.of("procurement.gate.stands-unknown", String.valueOf(standsUnknown))
                : Problem.of("procurement.gate.stands", standsUntil.toString());
    }
}
