package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.attended;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;
import static yufang.shared.quantity.Given.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;

class FrozenLedgerTests {

    private static final ObligationTerms TERMS = terms(
            "900.00",
            total(1, Counted.SESSIONS, Bound.atLeast(2), "0.5"),
            total(2, Counted.PERSONS, Bound.atLeast(9), "0.5"));
    private static final List<Unit> UNITS = List.of(attended(1, persons(1, 4)), attended(2, persons(3, 7)));

    private final Ledger ledger = Ledger.of(TERMS, UNITS);
    private final FrozenLedger frozen = ledger.freeze();

    @Test
    void recordsTheFiveFiguresAndTheFulfilment() {
        var seven = Figure.of(7);
        assertThat(frozen.lines().get(1))
                .isEqualTo(
                        new FrozenFigures(measureId(2), Figure.of(9), seven, seven, seven, seven, Fraction.of(7, 9)));
    }

    @Test
    void holdsWhileTheLedgerIsTheSame() {
        assertThat(frozen.driftFrom(Ledger.of(TERMS, UNITS.reversed()))).isEmpty();
    }

    @Test
    void noticesEachFigureThatMoved() {
        assertDrift(units(UNITS, unit(3)), 1);
        assertDrift(units(UNITS, unit(3).in(UnitState.CARRIED_OUT)), 1);
        assertDrift(units(UNITS, unit(3).in(UnitState.SUBMITTED)), 1);
        assertDrift(List.of(UNITS.getFirst(), UNITS.getLast().verified(striking("absent", persons(7, 7)))), 2);
    }

    private void assertDrift(List<Unit> units, int measure) {
        assertThat(frozen.driftFrom(Ledger.of(TERMS, units))).singleElement().satisfies(drift -> {
            assertThat(drift.measure()).isEqualTo(measureId(measure));
            assertThat(drift.frozen()).isEqualTo(frozen.lines().get(measure - 1));
            assertThat(drift.recomputed()).isNotEqualTo(drift.frozen());
        });
    }

    @Test
    void noticesAMeasureThatCameOrWent() {
        var sessions = terms("900.00", total(1, Counted.SESSIONS, Bound.atLeast(2), "1"));
        assertThat(frozen.driftFrom(Ledger.of(sessions, UNITS))).singleElement().satisfies(drift -> {
            assertThat(drift.measure()).isEqualTo(measureId(2));
            assertThat(drift.recomputed()).isNull();
        });
        assertThat(Ledger.of(sessions, UNITS).freeze().driftFrom(ledger))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.measure()).isEqualTo(measureId(2));
                    assertThat(drift.frozen()).isNull();
                });
    }

    @Test
    void isWhatIsPaid() {
        assertThat(frozen.deduction(TERMS)).isEqualTo(Money.of("100.00")).isEqualTo(ledger.deduction());
    }

    @Test
    void refusesOtherTerms() {
        var higher = terms(
                "900.00",
                total(1, Counted.SESSIONS, Bound.atLeast(2), "0.5"),
                total(2, Counted.PERSONS, Bound.atLeast(10), "0.5"));
        var fewer = terms("900.00", total(1, Counted.SESSIONS, Bound.atLeast(2), "1"));
        var ceiling = terms(
                "900.00",
                total(1, Counted.SESSIONS, Bound.atLeast(2), "0.5"),
                total(2, Counted.PERSONS, Bound.atMost(9), "0.5"));
        assertThatThrownBy(() -> frozen.deduction(higher)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> frozen.deduction(fewer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> frozen.deduction(ceiling)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.of(fewer, UNITS).freeze().deduction(TERMS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMeasureTwice() {
        var line = frozen.lines().getFirst();
        assertThatThrownBy(() -> new FrozenLedger(List.of(line, line))).isInstanceOf(IllegalArgumentException.class);
    }
}
