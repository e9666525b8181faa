package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class AcceptanceLifecyclesTests {

    @Test
    void anAcceptanceMovesExactlySo() {
        var moves = Lifecycles.of(AcceptanceStatus.values(), AcceptanceStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        AcceptanceStatus.APPLIED, Set.of(AcceptanceStatus.INCOMPLETE, AcceptanceStatus.UNDER_REVIEW),
                        AcceptanceStatus.INCOMPLETE, Set.of(AcceptanceStatus.APPLIED),
                        AcceptanceStatus.UNDER_REVIEW, Set.of(AcceptanceStatus.PASSED, AcceptanceStatus.FAILED),
                        AcceptanceStatus.PASSED, Set.of(AcceptanceStatus.FILED),
                        AcceptanceStatus.FAILED, Set.of(AcceptanceStatus.RECTIFYING),
                        AcceptanceStatus.RECTIFYING, Set.of(AcceptanceStatus.APPLIED),
                        AcceptanceStatus.FILED, Set.of()));
        Lifecycles.draw("acceptance", moves);
    }

    @Test
    void anApplicationIsAnsweredOnce() {
        var moves = Lifecycles.of(ApplicationStatus.values(), ApplicationStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        ApplicationStatus.HANDED_IN, Set.of(ApplicationStatus.INCOMPLETE, ApplicationStatus.ACCEPTED),
                        ApplicationStatus.INCOMPLETE, Set.of(),
                        ApplicationStatus.ACCEPTED, Set.of()));
        Lifecycles.draw("acceptance-application", moves);
    }

    @Test
    void aSheetIsLockedOnce() {
        var moves = Lifecycles.of(SheetStatus.values(), SheetStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        SheetStatus.CALLED, Set.of(SheetStatus.OPEN, SheetStatus.RECUSED, SheetStatus.RELEASED),
                        SheetStatus.OPEN, Set.of(SheetStatus.LOCKED, SheetStatus.RECUSED, SheetStatus.RELEASED),
                        SheetStatus.LOCKED, Set.of(),
                        SheetStatus.RECUSED, Set.of(),
                        SheetStatus.RELEASED, Set.of()));
        Lifecycles.draw("acceptance-sheet", moves);
    }

    @Test
    void aFigureIsDecidedOnce() {
        var moves = Lifecycles.of(FigureStatus.values(), FigureStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        FigureStatus.ENTERED, Set.of(FigureStatus.CONFIRMED, FigureStatus.REJECTED),
                        FigureStatus.CONFIRMED, Set.of(),
                        FigureStatus.REJECTED, Set.of()));
        Lifecycles.draw("acceptance-figure", moves);
    }

    @Test
    void aDeductionIsDecidedOnce() {
        var moves = Lifecycles.of(DeductionStatus.values(), DeductionStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DeductionStatus.PROPOSED, Set.of(DeductionStatus.CONFIRMED, DeductionStatus.REJECTED),
                        DeductionStatus.CONFIRMED, Set.of(),
                        DeductionStatus.REJECTED, Set.of()));
        Lifecycles.draw("deduction", moves);
    }
}
