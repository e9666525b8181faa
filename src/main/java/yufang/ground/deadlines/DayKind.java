package yufang.ground.deadlines;

/** What a day is for whoever counts working days. */
public enum DayKind {
    /** Worked: an ordinary weekday, or a Saturday or Sunday that is made up for. */
    WORKING,
    /** Not worked: a weekend day, or a day off by announcement. */
    REST,
    /** In a year whose days off are not loaded: neither may be assumed. */
    UNKNOWN
}
