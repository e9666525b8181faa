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
        List<Position> positions) {

    public PersonDetails {
        positions = List.copyOf(positions);
    }

    /** A role that he has now. */
    public record Position(AffiliationId id, Role role, String body) {}
}
