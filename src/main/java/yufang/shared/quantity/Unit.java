package yufang.shared.quantity;

import java.time.LocalDate;

/**
 * One session, event, film, article or visit (实施单元), with all that was stated and found of it.
 *
 * @param day on which it was held, the planned one before that: where two units have the same subject, the earlier one
 *     counts it
 * @param facts that its kind puts on it
 */
public record Unit(
        UnitId id,
        LocalDate day,
        UnitState state,
        Facts facts,
        Statement planned,
        Statement done,
        Statement claimed,
        Verification verified) {

    /** Planned, with nothing done. */
    public static Unit planned(UnitId id, LocalDate day, Statement planned) {
        return new Unit(
                id, day, UnitState.PLANNED, Facts.NONE, planned, Statement.NONE, Statement.NONE, Verification.NONE);
    }

    public Unit with(Fact fact, String value) {
        return new Unit(id, day, state, facts.with(fact, value), planned, done, claimed, verified);
    }

    public Unit carriedOut(Statement entered) {
        return new Unit(id, day, UnitState.CARRIED_OUT, facts, planned, entered, claimed, verified);
    }

    /** For the first time or anew; what was verified before stays on record and counts nothing. */
    public Unit submitted(Statement claim) {
        return new Unit(id, day, UnitState.SUBMITTED, facts, planned, done, claim, verified);
    }

    /** With these entries over the earlier ones. */
    public Unit verified(Verification entries) {
        return new Unit(id, day, UnitState.VERIFIED, facts, planned, done, claimed, verified.then(entries));
    }

    /** The same unit in another state. */
    public Unit in(UnitState other) {
        return new Unit(id, day, other, facts, planned, done, claimed, verified);
    }
}
