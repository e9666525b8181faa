package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.OFFICER;
import static yufang.year.acceptance.domain.Given.RULES;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.person;
import static yufang.year.acceptance.domain.Given.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yufang.shared.PersonId;
import yufang.year.planning.PerformanceTargetId;

class PanelTests {

    final AcceptanceCase acceptance = Given.underReview(Given.contract(Given.ledgersOfA()));
    final PerformanceTargetId management = PerformanceTargetId.next();

    @Test
    void isOddAndAtLeastThree() {
        assertThat(codes(panel(locked(2)).problems(RULES))).containsExactly("acceptance.gate.panel");
        assertThat(panel(locked(3)).problems(RULES)).isEmpty();
        assertThat(codes(panel(locked(4)).problems(RULES))).containsExactly("acceptance.gate.panel");
        assertThat(panel(locked(5)).problems(RULES)).isEmpty();
        assertThat(codes(panel(locked(1)).problems(RULES))).containsExactly("acceptance.gate.panel");
    }

    @Test
    void speaksOnceAllItsSheetsAreLocked() {
        var seats = new ArrayList<>(locked(2));
        var third = open(person());
        seats.add(third);

        assertThat(codes(panel(seats).problems(RULES))).containsExactly("acceptance.gate.sheets");
        assertThat(panel(seats).isClosed()).isFalse();
        lock(third);
        assertThat(panel(seats).problems(RULES)).isEmpty();
        assertThat(panel(seats).isClosed()).isTrue();
    }

    @Test
    void countsNobodyWhoSteppedDown() {
        var seats = new ArrayList<>(locked(3));
        var recused = called(person());
        recused.recuse("my brother works there", recused.person(), TODAY);
        seats.add(recused);

        assertThat(panel(seats).problems(RULES)).isEmpty();
        assertThat(panel(seats).sitting()).hasSize(3);
    }

    @Test
    void callsNobodyWhoHadAHandInIt() {
        var verifier = person();
        var panel = new Panel(3, List.of(), Set.of(verifier));

        assertThat(codes(panel.problemsBeforeCall(verifier))).containsExactly("acceptance.panel.involved");
        assertThat(panel.problemsBeforeCall(person())).isEmpty();
    }

    @Test
    void countsNobodyWhoTookAHandInItLater() {
        var seats = locked(3);

        var panel = new Panel(3, seats, Set.of(seats.getLast().person()));

        assertThat(codes(panel.problems(RULES))).containsExactly("acceptance.gate.involved");
    }

    @Test
    void callsEverybodyOnceUnlessHeWasReleased() {
        var expert = person();
        var seat = called(expert);

        assertThat(codes(panel(List.of(seat)).problemsBeforeCall(expert))).containsExactly("acceptance.panel.twice");
        seat.release("called by mistake");
        assertThat(panel(List.of(seat)).problemsBeforeCall(expert)).isEmpty();
        var recused = called(expert);
        recused.recuse("a conflict", expert, TODAY);
        assertThat(codes(panel(List.of(recused)).problemsBeforeCall(expert))).containsExactly("acceptance.panel.twice");
    }

    @Test
    void isClosedOnceItsScoresCanBeKnown() {
        var panel = panel(locked(3));

        assertThat(codes(panel.problemsBeforeCall(person()))).containsExactly("acceptance.panel.closed");
        assertThat(codes(panel.problemsBeforeRelease())).containsExactly("acceptance.panel.closed");
        assertThat(panel(locked(2)).problemsBeforeRelease()).isEmpty();
    }

    @Test
    void takesWordsOnASheetFromItsOwnerAlone() {
        var seat = called(person());
        var other = person();

        assertThat(refusal(() -> seat.declareNoConflict(other, TODAY)))
                .containsExactly("acceptance.sheet.other-person");
        assertThat(refusal(() -> seat.recuse("x", other, TODAY))).containsExactly("acceptance.sheet.other-person");
        seat.declareNoConflict(seat.person(), TODAY);
        assertThat(refusal(() -> seat.requireScorable(other))).containsExactly("acceptance.sheet.other-person");
        assertThat(refusal(() -> seat.lock(Set.of(), Set.of(), other, TODAY)))
                .containsExactly("acceptance.sheet.other-person");
        assertThat(refusal(() -> seat.requireScorable(seat.person()))).isEmpty();
    }

    @Test
    void letsNobodyScoreWhoHasNotDeclared() {
        var seat = called(person());

        assertThat(refusal(() -> seat.requireScorable(seat.person()))).containsExactly("acceptance.sheet.closed-step");
        assertThat(refusal(() -> seat.lock(Set.of(), Set.of(), seat.person(), TODAY)))
                .containsExactly("acceptance.sheet.closed-step");
    }

    @Test
    void locksASheetWithAScoreForEverythingThatIsJudged() {
        var seat = open(person());

        assertThat(refusal(() -> seat.lock(Set.of(management), Set.of(), seat.person(), TODAY)))
                .containsExactly("acceptance.sheet.open-targets");
        var complete = open(person());
        complete.lock(Set.of(management), Set.of(management), complete.person(), TODAY);
        assertThat(refusal(() -> complete.requireScorable(complete.person())))
                .containsExactly("acceptance.sheet.closed-step");
        assertThat(refusal(() -> complete.release("too strict"))).containsExactly("acceptance.sheet.closed-step");
    }

    @Test
    void asksWhatTheConflictIs() {
        var seat = called(person());

        assertThat(refusal(() -> seat.recuse(null, seat.person(), TODAY)))
                .containsExactly("acceptance.sheet.conflict-missing");
    }

    private Panel panel(List<PanelSeat> seats) {
        return new Panel(3, seats, Set.of());
    }

    private List<PanelSeat> locked(int count) {
        return Stream.generate(() -> lock(open(person()))).limit(count).toList();
    }

    private PanelSeat lock(PanelSeat seat) {
        seat.lock(Set.of(), Set.of(), seat.person(), TODAY);
        return seat;
    }

    private PanelSeat open(PersonId expert) {
        var seat = called(expert);
        seat.declareNoConflict(expert, TODAY);
        return seat;
    }

    private PanelSeat called(PersonId expert) {
        return PanelSeat.call(acceptance, expert, "emergency management", OFFICER, NOW);
    }
}
