package yufang.year.priorities.domain;

/** What a key area is about. */
public enum AreaKind {
    INDUSTRY,
    DISEASE,
    PEOPLE,
    HAZARD,
    COMMUTING
}
