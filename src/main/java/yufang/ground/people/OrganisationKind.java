package yufang.ground.people;

import java.util.Set;
import yufang.shared.Role;

/** What a body is in the programme, and as what its people can act. */
public enum OrganisationKind {
    HRSS(Role.HRSS_OFFICER, Role.HRSS_LEADER),
    AGENCY(Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER, Role.AGENCY_CASHIER, Role.AGENCY_LEADER),
    COMMITTEE_OFFICE(Role.COMMITTEE_OFFICE),
    FINANCE(Role.FINANCE_REVIEWER),
    MEMBER_UNIT(Role.LIAISON),
    PROVIDER(Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD),
    EMPLOYER(Role.EMPLOYER_CONTACT),
    EXPERTS(Role.EXPERT),
    AUDIT(Role.AUDITOR),
    OPERATOR(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    OrganisationKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }
}
