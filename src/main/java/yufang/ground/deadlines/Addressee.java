package yufang.ground.deadlines;

import yufang.ground.people.OrganisationKind;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Role;

/** Who has to do a piece of work. */
public sealed interface Addressee {

    /** One person and nobody else: an expert, a member of a panel. */
    record One(PersonId person) implements Addressee {}

    /** Whoever has the role in that organisation. */
    record Desk(OrganisationId organisation, Role role) implements Addressee {}

    /** Whoever has the role in the region's own body of that kind. */
    record Body(OrganisationKind kind, Role role) implements Addressee {}

    /** The desk of one of the region's own officers. */
    static Addressee desk(Role role) {
        return new Body(
                switch (role) {
                    case HRSS_OFFICER, HRSS_LEADER -> OrganisationKind.HRSS;
                    case COMMITTEE_OFFICE -> OrganisationKind.COMMITTEE_OFFICE;
                    case AGENCY_OFFICER, AGENCY_REVIEWER, AGENCY_CASHIER, AGENCY_LEADER -> OrganisationKind.AGENCY;
                    case FINANCE_REVIEWER -> OrganisationKind.FINANCE;
                    default -> throw new IllegalArgumentException(role + " is no desk of the region’s own bodies");
                },
                role);
    }
}
