package yufang.year.supervision.domain;

/** What the provider says in a monthly report: how far it has come, and what it plans for the month after. */
public record ReportWords(String brief, String nextPlan) {}
