package yufang.platform;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import yufang.shared.PersonId;

/**
 * Who is signed in, as the session keeps it: pages need no further question.
 *
 * @param chosen null until a person with several affiliations has said for whom he acts
 * @param mustChangePassword true while the password is a first one that somebody else knows
 */
public record SignedIn(
        PersonId id,
        String username,
        String fullName,
        List<Affiliation> affiliations,
        @Nullable Affiliation chosen,
        boolean mustChangePassword)
        implements AuthenticatedPrincipal, Serializable {

    public SignedIn {
        affiliations = List.copyOf(affiliations);
    }

    /** Somebody who has just signed in; with one affiliation there is nothing to choose. */
    public static SignedIn of(
            PersonId id, String username, String fullName, List<Affiliation> affiliations, boolean mustChangePassword) {
        var only = affiliations.size() == 1 ? affiliations.getFirst() : null;
        return new SignedIn(id, username, fullName, affiliations, only, mustChangePassword);
    }

    public SignedIn choosing(Affiliation affiliation) {
        if (!affiliations.contains(affiliation)) {
            throw new IllegalArgumentException(username + " does not act as " + affiliation);
        }
        return new SignedIn(id, username, fullName, affiliations, affiliation, mustChangePassword);
    }

    public SignedIn withOwnPassword() {
        return new SignedIn(id, username, fullName, affiliations, chosen, false);
    }

    public Optional<Acting.Person> acting() {
        return Optional.ofNullable(chosen)
                .map(as -> Acting.as(as.region(), id, fullName, as.organisation(), as.role()));
    }

    public static Optional<SignedIn> of(@Nullable Authentication user) {
        return user != null && user.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return username;
    }
}
