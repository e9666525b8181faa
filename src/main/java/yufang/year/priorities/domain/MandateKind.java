package yufang.year.priorities.domain;

/** Who wants something looked after. */
public enum MandateKind {
    /** A document from above, with its number. */
    SUPERIOR_ORDER,
    /** An industry that the city itself puts first. */
    CITY_PRIORITY
}
