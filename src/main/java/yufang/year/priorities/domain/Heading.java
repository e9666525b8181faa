package yufang.year.priorities.domain;

/** What a column of an industry table holds. The words for it stand in the message bundles. */
public enum Heading {
    NAME,
    CODE,
    INSURED,
    INJURED,
    PRODUCTION,
    DEATHS,
    GRADES_HIGH,
    GRADES_MIDDLE,
    GRADES_LOW,
    DISEASES,
    BENEFITS,
    CONTRIBUTIONS,
    SOURCE,
    /** Rates and serial numbers: they are computed here, so a spreadsheet’s own are passed over. */
    PASSED_OVER
}
