package yufang.ground.people.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.people.domain.AffiliationId;
import yufang.shared.PersonId;
import yufang.shared.Role;

/**
 * Somebody who works in the region, with the account that belongs to no region.
 *
 * @param mustChange true while the password is a first one that somebody else knows
 * @param password null where no administrator ever made one here
 * @param elsewhere true where he acts in another region too: his account is out of reach then
 */
public record PersonDetails(
        PersonId id,
        String name,
        String username,
        boolean closed,
        boolean mustChange,
        @Nullable Instant lockedUntil,
        boolean elsewhere,
        List<Position> positions,
        @Nullable Password password) {

    public PersonDetails {
        positions = List.copyOf(positions);
    }

    /** A role that he has now; {@code waiting} until a second person has confirmed it. */
    public record Position(AffiliationId id, Role role, String body, boolean waiting) {}

    /**
     * The last first password.
     *
     * @param at real time
     * @param status {@code WAITING}, {@code CONFIRMED}, {@code REFUSED}, {@code LAPSED} or {@code FOUNDED}
     */
    public record Password(Instant at, String by, @Nullable String decidedBy, String status) {}
}
