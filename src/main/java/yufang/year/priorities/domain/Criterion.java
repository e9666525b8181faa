package yufang.year.priorities.domain;

/** What chose a target: T-1 of the programme plan. */
public enum Criterion {
    /** Many injuries and diseases for its number of people. */
    RATE,
    /** Many deaths and high-grade disabilities. */
    SEVERITY,
    /** A high ratio of benefits paid to contributions. */
    BENEFIT_RATIO,
    /** An order from above or a priority of the city, which is named. */
    ORDER,
    OTHER
}
