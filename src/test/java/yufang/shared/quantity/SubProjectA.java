package yufang.shared.quantity;

import static yufang.shared.quantity.Given.all;
import static yufang.shared.quantity.Given.counting;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;

import java.util.List;

/** The trial year's sub-project A: four sessions, seven people in two of them, two who were claimed and not there. */
public final class SubProjectA {

    static final ObligationTerms RA = terms("465600.00", total(1, Counted.PERSONS, Bound.atLeast(320), "1"));

    private static final List<Subject> MAY = persons(1, 80);
    private static final List<Subject> JUNE = persons(81, 159);
    private static final List<Subject> NOT_ON_THE_SHEET = persons(901, 902);
    private static final List<Subject> JULY = all(persons(1, 3), persons(160, 237));
    private static final List<Subject> AUGUST = all(persons(81, 84), persons(238, 311));

    private SubProjectA() {}

    static List<Unit> planned() {
        return List.of(planned(1, 80), planned(2, 80), planned(3, 80), planned(4, 80), planned(5, 20));
    }

    private static Unit planned(int session, int figure) {
        return unit(session, Statement.of(measureId(1), Figure.of(figure)));
    }

    static Unit fifthCancelled() {
        return planned(5, 20).in(UnitState.CANCELLED);
    }

    public static Ledger ledger() {
        return ledgerAfterSpotCheck(Verification.NONE);
    }

    /** Of the third session. */
    static Ledger ledgerAfterSpotCheck(Verification found) {
        return Ledger.of(
                RA,
                List.of(
                        held(1, MAY).verified(counting(MAY)),
                        held(2, all(JUNE, NOT_ON_THE_SHEET))
                                .verified(counting(JUNE))
                                .verified(striking("not on the sign-in sheet", NOT_ON_THE_SHEET)),
                        held(3, JULY).verified(counting(JULY)).verified(found),
                        held(4, AUGUST).verified(counting(AUGUST)),
                        fifthCancelled()));
    }

    private static Unit held(int session, List<Subject> roster) {
        return planned(session, 80).carriedOut(Statement.of(roster)).submitted(Statement.of(roster));
    }
}
