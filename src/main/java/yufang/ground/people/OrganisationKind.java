package yufang.ground.people;

/** What a body is in the programme. */
public enum OrganisationKind {
    HRSS,
    AGENCY,
    COMMITTEE_OFFICE,
    FINANCE,
    MEMBER_UNIT,
    PROVIDER,
    EMPLOYER,
    EXPERTS,
    AUDIT,
    OPERATOR
}
