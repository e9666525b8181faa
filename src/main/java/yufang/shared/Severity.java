package yufang.shared;

/** How strongly a rule of the programme holds. */
public enum Severity {
    /** The step cannot be taken. */
    BLOCK,
    /** It can, by a person entitled to, with a reason that stays on the record. */
    OVERRIDE,
    /** It can; the page says what to look at. */
    WARN,
    /** A date to keep, and a warning once it has passed. */
    CLOCK;

    /** True where nobody may go on; an override counts as such as long as nobody has granted it. */
    public boolean forbids() {
        return this == BLOCK || this == OVERRIDE;
    }
}
