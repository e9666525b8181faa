package yufang.ground.documents;

import org.jspecify.annotations.Nullable;
import yufang.shared.EntityId;
import yufang.shared.OrganisationId;

/** Who may see a document. */
public sealed interface Visibility {

    record Internal() implements Visibility {}

    /** Officers, and the people of one organisation from outside. */
    record Organisation(OrganisationId id) implements Visibility {}

    /**
     * Officers, whoever was called to the panel, and the people of the organisation that handed it in.
     *
     * @param seal until it is opened that organisation alone sees the document; null where nothing is sealed
     */
    record Panel(
            EntityId panel,
            @Nullable OrganisationId owner,
            @Nullable EntityId seal) implements Visibility {}

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

    /** @param panel the record whose owner calls people to it with {@link Documents#admit} */
    static Visibility panel(EntityId panel, OrganisationId owner) {
        return new Panel(panel, owner, null);
    }

    /** @param seal the record whose owner opens it with {@link Documents#openSeal} */
    static Visibility sealed(EntityId panel, OrganisationId owner, EntityId seal) {
        return new Panel(panel, owner, seal);
    }

    /** As it is stored. */
    default String word() {
        return switch (this) {
            case Internal internal -> "INTERNAL";
            case Organisation organisation -> "ORGANISATION";
            case Panel panel -> "PANEL";
            case Published published -> "PUBLIC";
        };
    }

    default @Nullable OrganisationId organisation() {
        return switch (this) {
            case Organisation one -> one.id();
            case Panel panel -> panel.owner();
            case Internal internal -> null;
            case Published published -> null;
        };
    }

    /** The panel that is shown it, where it is for one. */
    default @Nullable EntityId panel() {
        return this instanceof Panel one ? one.panel() : null;
    }

    default @Nullable EntityId seal() {
        return this instanceof Panel one ? one.seal() : null;
    }
}
