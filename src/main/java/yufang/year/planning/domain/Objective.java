package yufang.year.planning.domain;

/** What the year is to achieve, in a sentence that can be measured. */
public record Objective(PlanLineId id, String said) {}
