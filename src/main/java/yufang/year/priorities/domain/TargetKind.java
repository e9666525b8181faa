package yufang.year.priorities.domain;

/** What a target is: T-1 of the programme plan. */
public enum TargetKind {
    INDUSTRY,
    ENTERPRISE,
    PARK,
    POST,
    GROUP
}
