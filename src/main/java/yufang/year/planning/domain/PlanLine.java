package yufang.year.planning.domain;

/** A line of the plan by what it is called; whoever removes one is asked with this name. */
public record PlanLine(PlanLineId id, LineKind kind, String title) {}
