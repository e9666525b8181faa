package yufang.ground.people.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.Acting;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;

/**
 * What an administrator did with an account or a role, waiting for a second person: whoever could set passwords and
 * give roles alone could act as everybody.
 *
 * @param affiliation that waits with it; null where a password alone does
 * @param role of that affiliation
 * @param askedAt real time
 * @param confirmer the bureau's leader, or the agency's where the bureau's leader is concerned
 * @param founding true while nobody but administrators and the bureau's leader acts in the region
 * @param closed true while the account is closed
 */
public record AccountChange(
        ChangeId id,
        Kind kind,
        PersonId person,
        String name,
        @Nullable AffiliationId affiliation,
        @Nullable Role role,
        PersonId askedBy,
        String askedByName,
        Instant askedAt,
        Role confirmer,
        boolean founding,
        boolean closed) {

    /** What was done; all but the last come with a first password. */
    public enum Kind {
        OPENING,
        RESET,
        REOPENING,
        ROLE
    }

    /** What keeps this person from confirming it now; the page shows the same list. */
    public List<Problem> problemsBeforeConfirmation(Acting.Person by) {
        var problems = new ArrayList<>(problemsBeforeRefusal(by));
        if (closed) problems.add(Problem.of("people.account.is-closed"));
        if (founding && role != Role.AGENCY_LEADER) {
            problems.add(Problem.of("people.change.agency-leader-first", Wording.word("role", Role.AGENCY_LEADER)));
        }
        return problems;
    }

    List<Problem> problemsBeforeRefusal(Acting.Person by) {
        var problems = new ArrayList<Problem>();
        if (by.id().equals(askedBy) || by.id().equals(person)) problems.add(Problem.of("people.change.same-person"));
        if (by.role() != confirmer) {
            problems.add(Problem.of("people.change.confirmer", Wording.word("role", confirmer)));
        }
        return problems;
    }

    boolean hasPassword() {
        return kind != Kind.ROLE;
    }

    /** @param key of a sentence that takes the name and, where one is given, the role */
    public Wording said(String key) {
        return role == null ? Wording.of(key, name) : Wording.of(key, name, Wording.word("role", role));
    }
}
