package yufang.shared;

/** Where a number of the law was read; {@link #UNSEEN} is never presented as law. */
public enum Evidence {
    /** In the law or rule itself. */
    LAW,
    /** In a report or a copy of the official text. */
    REPORT,
    /** In the programme plan that the product carries out. */
    PLAN,
    /** Set by the region for itself. */
    REGION,
    /** Well-known wording that nobody has seen: to be verified locally. */
    UNSEEN
}
