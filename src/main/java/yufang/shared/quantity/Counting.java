package yufang.shared.quantity;

/** How the units of an obligation add up. */
public enum Counting {
    /** Each unit is one. */
    UNITS,
    /** The units' figures are added. */
    SUM,
    /** Each subject is one over the whole obligation, however often it turns up. */
    DISTINCT;

    /** True where halves make no sense: half a session, half a person. */
    boolean isWhole() {
        return this != SUM;
    }
}
