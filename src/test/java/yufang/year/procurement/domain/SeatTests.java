package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static yufang.year.procurement.domain.Given.AFTER;
import static yufang.year.procurement.domain.Given.BEGUN;
import static yufang.year.procurement.domain.Given.GATE;
import static yufang.year.procurement.domain.Given.OFFICER;
import static yufang.year.procurement.domain.Given.UNTIL;
import static yufang.year.procurement.domain.Given.called;
import static yufang.year.procurement.domain.Given.cleared;
import static yufang.year.procurement.domain.Given.codes;
import static yufang.year.procurement.domain.Given.opened;
import static yufang.year.procurement.domain.Given.panel;
import static yufang.year.procurement.domain.Given.person;
import static yufang.year.procurement.domain.Given.prepared;
import static yufang.year.procurement.domain.Given.ranked;
import static yufang.year.procurement.domain.Given.receiving;
import static yufang.year.procurement.domain.Given.refused;
import static yufang.year.procurement.domain.Given.rules;
import static yufang.year.procurement.domain.Given.scoring;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sits on a panel: never who planned, never who has an interest, and an odd number of at least three. */
class SeatTests {

    final Procurement opened = opened();

    @Test
    void isNotForWhoPlannedTheProcurement() {
        assertThat(refused(() -> called(opened, OFFICER))).containsExactly("procurement.seat.planner");

        var corrector = person();
        var beginner = person();
        var procurement = prepared();
        procurement.correct(Given.BELOW, UNTIL, corrector);
        procurement.begin(GATE, rules(), BEGUN, beginner);
        assertThat(refused(() -> called(procurement, corrector))).containsExactly("procurement.seat.planner");
        assertThat(refused(() -> called(procurement, beginner))).containsExactly("procurement.seat.planner");
    }

    @Test
    void isCalledWhileThePanelIsFormed() {
        assertThatCode(() -> called(prepared(), person())).doesNotThrowAnyException();
        assertThatCode(() -> called(scoring(), person())).doesNotThrowAnyException();
        assertThat(refused(() -> called(ranked(), person()))).containsExactly("procurement.closed-step");
    }

    @Test
    void isTakenByAPersonOnceAndForGood() {
        var one = called(opened, person());
        assertThat(refused(() -> called(opened, new Panel(List.of(one)), one.person(), null)))
                .containsExactly("procurement.seat.twice");

        one.recuse(opened, "worked there", one.person(), AFTER);
        assertThat(refused(() -> called(opened, new Panel(List.of(one)), one.person(), one.id())))
                .containsExactly("procurement.seat.twice");
    }

    @Test
    void isFilledAnewOnceItIsVacant() {
        var first = called(opened, person());
        assertThat(refused(() -> called(opened, new Panel(List.of(first)), person(), first.id())))
                .containsExactly("procurement.seat.not-vacant");

        first.recuse(opened, "worked there", first.person(), AFTER);
        var second = called(opened, new Panel(List.of(first)), person(), first.id());

        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(refused(() -> called(opened, new Panel(List.of(first, second)), person(), first.id())))
                .containsExactly("procurement.seat.not-vacant");
    }

    @Test
    void isClearedByTheMemberHimselfOnceTheProvidersAreKnown() {
        var seat = called(opened, person());
        assertThat(refused(() -> seat.clear(opened, person(), AFTER))).containsExactly("procurement.seat.another");
        assertThat(refused(() -> seat.clear(receiving(), seat.person(), AFTER)))
                .containsExactly("procurement.closed-step");

        seat.clear(opened, seat.person(), AFTER);

        assertThat(seat.status()).isEqualTo(SeatStatus.CLEARED);
        assertThat(refused(() -> seat.clear(opened, seat.person(), AFTER)))
                .containsExactly("procurement.seat.closed-step");
    }

    @Test
    void scoresNothingWithoutADeclarationOrAfterSteppingDown() {
        var seat = called(opened, person());
        assertThat(refused(() -> seat.requireCleared(seat.person()))).containsExactly("procurement.seat.undeclared");

        seat.clear(opened, seat.person(), AFTER);
        assertThatCode(() -> seat.requireCleared(seat.person())).doesNotThrowAnyException();
        assertThat(refused(() -> seat.requireCleared(person()))).containsExactly("procurement.seat.another");

        seat.recuse(opened, "a cousin works there", OFFICER, AFTER);
        assertThat(refused(() -> seat.requireCleared(seat.person()))).containsExactly("procurement.seat.undeclared");
        assertThat(seat.recusalReason()).isEqualTo("a cousin works there");
    }

    @Test
    void stepsDownUntilTheRankingAndOnce() {
        var seat = cleared(opened);
        assertThat(refused(() -> seat.recuse(ranked(), "late", OFFICER, AFTER)))
                .containsExactly("procurement.closed-step");

        seat.recuse(scoring(), "in time", OFFICER, AFTER);
        assertThat(refused(() -> seat.recuse(opened, "again", OFFICER, AFTER)))
                .containsExactly("procurement.seat.closed-step");
    }

    @Test
    void makesAPanelOfAnOddNumberOfAtLeastThree() {
        assertThat(codes(panel(opened, 2).problemsBeforeScoring(rules()))).containsExactly("procurement.panel.too-few");
        assertThat(panel(opened, 3).problemsBeforeScoring(rules())).isEmpty();
        assertThat(codes(panel(opened, 4).problemsBeforeScoring(rules()))).containsExactly("procurement.panel.even");
        assertThat(panel(opened, 5).problemsBeforeScoring(rules())).isEmpty();
    }

    @Test
    void makesNoPanelWhileSomebodyHasNotDeclared() {
        var seats = new ArrayList<>(panel(opened, 2).seats());
        seats.add(called(opened, person()));

        assertThat(codes(new Panel(seats).problemsBeforeScoring(rules())))
                .containsExactly("procurement.panel.undeclared");
    }

    @Test
    void doesNotCountOnceItIsVacant() {
        var seats = panel(opened, 3).seats();
        seats.getFirst().recuse(opened, "worked there", OFFICER, AFTER);

        assertThat(codes(new Panel(seats).problemsBeforeScoring(rules()))).containsExactly("procurement.panel.too-few");
    }
}
