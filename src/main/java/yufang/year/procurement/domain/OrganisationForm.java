package yufang.year.procurement.domain;

/** In whose hands a purchase lies (采购组织形式); it says nothing about the method. */
public enum OrganisationForm {
    CENTRALISED,
    /** By law at or above the threshold, though plans often say it of a purchase below. */
    DECENTRALISED,
    /** By the agency's own procedure, under its internal control. */
    BELOW_THRESHOLD
}
