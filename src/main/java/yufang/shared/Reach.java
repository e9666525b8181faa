package yufang.shared;

/** How far somebody sees, beside the region: the second axis, which the database keeps too. */
public enum Reach {
    /** All of the region: its own bodies. */
    REGION,
    /** All of the region, and nothing may be changed. */
    READING,
    /** What belongs to the own organisation. */
    ORGANISATION,
    /** The panels to which the person is called. */
    PANEL,
    /** The own enterprise. */
    EMPLOYER,
    /** What is published. */
    PUBLIC
}
