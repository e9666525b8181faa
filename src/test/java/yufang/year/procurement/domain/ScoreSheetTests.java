package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static yufang.year.procurement.domain.Given.AFTER;
import static yufang.year.procurement.domain.Given.NOW;
import static yufang.year.procurement.domain.Given.codes;
import static yufang.year.procurement.domain.Given.factor;
import static yufang.year.procurement.domain.Given.opened;
import static yufang.year.procurement.domain.Given.person;
import static yufang.year.procurement.domain.Given.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Problem;
import yufang.shared.quantity.Points;

class ScoreSheetTests {

    final Seat seat = Given.cleared(opened());
    final ScoreSheet sheet = ScoreSheet.of(seat, NOW);

    @Test
    void isFilledInAndLockedByItsMemberAlone() {
        assertThat(refused(() -> sheet.change(person()))).containsExactly("procurement.seat.another");
        assertThat(refused(() -> sheet.lock(0, person(), AFTER, NOW))).containsExactly("procurement.seat.another");
        assertThatCode(() -> sheet.change(seat.person())).doesNotThrowAnyException();
    }

    @Test
    void isLockedOnceEverythingIsScored() {
        assertThat(refused(() -> sheet.lock(1, seat.person(), AFTER, NOW)))
                .containsExactly("procurement.sheet.missing");
        var whole = ScoreSheet.of(seat, NOW);
        whole.lock(0, seat.person(), AFTER, NOW);

        assertThat(whole.status()).isEqualTo(SheetStatus.LOCKED);
    }

    @Test
    void isNotChangedAfterTheLock() {
        sheet.lock(0, seat.person(), AFTER, NOW);

        assertThat(refused(() -> sheet.change(seat.person()))).containsExactly("procurement.sheet.locked");
        assertThat(refused(() -> sheet.lock(0, seat.person(), AFTER, NOW))).containsExactly("procurement.sheet.locked");
    }

    @ParameterizedTest
    @CsvSource({"0, ", "20, ", "20.01, procurement.sheet.above-weight"})
    void givesAFactorNothingToItsWeight(String points, String problem) {
        var factor = factor(1, "20");

        assertThat(codes(Scores.problems(List.of(factor), Map.of(factor.id(), Points.of(points)))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void leavesOutNoFactorOfAProposal() {
        var first = factor(1, "20");
        var second = factor(2, "80");

        var problems = Scores.problems(List.of(first, second), Map.of(first.id(), Points.of("1")));

        assertThat(codes(problems)).containsExactly("form.bad.missing");
        assertThat(problems).extracting(Problem::field).containsExactly("points-2");
    }

    @Test
    void knowsNoThirdDecimalAndNothingBelowZero() {
        assertThat(refused(() -> Points.of("1.001"))).containsExactly("quantity.points.range");
        assertThat(refused(() -> Points.of("-0.01"))).containsExactly("quantity.points.range");
    }
}
