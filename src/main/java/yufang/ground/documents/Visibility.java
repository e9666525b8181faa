package yufang.ground.documents;

import org.jspecify.annotations.Nullable;
import yufang.shared.OrganisationId;

/** Who may see a document. */
public sealed interface Visibility {

    record Internal() implements Visibility {}

    /** Officers, and the people of one organisation from outside. */
    record Organisation(OrganisationId id) implements Visibility {}

    record Published() implements Visibility {}

    /** The officers of the region and the auditor. */
    static Visibility internal() {
        return new Internal();
    }

    /** Everybody, also without an account. */
    static Visibility published() {
        return new Published();
    }

    static Visibility organisation(OrganisationId id) {
        return new Organisation(id);
    }

    /** As it is stored. */
    default String word() {
        return switch (this) {
            case Internal internal -> "INTERNAL";
            case Organisation organisation -> "ORGANISATION";
            case Published published -> "PUBLIC";
        };
    }

    default @Nullable OrganisationId organisation() {
        return this instanceof Organisation one ? one.id() : null;
    }
}
