package yufang.year.priorities.domain;

/** What becomes of a candidate. */
public enum Choice {
    TAKEN_IN,
    LEFT_OUT
}
