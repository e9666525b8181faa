package yufang.year.priorities.domain;

/** What a department says to the candidates. */
public enum Consent {
    CONSENTED,
    OBJECTED
}
