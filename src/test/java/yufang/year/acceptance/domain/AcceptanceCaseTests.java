package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.MANAGER;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.OFFICER;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;

class AcceptanceCaseTests {

    final AcceptanceCase acceptance = Given.applied(Given.contract(Given.ledgersOfA()));

    @Test
    void goesFromTheApplicationToTheFile() {
        acceptance.returnAsIncomplete();
        acceptance.applyAgain(TODAY.plusDays(5));
        acceptance.beginReview(List.of());
        acceptance.conclude(true, List.of());
        acceptance.file("2026-09", OFFICER, TODAY.plusDays(16));

        assertThat(acceptance.status()).isEqualTo(AcceptanceStatus.FILED);
        assertThat(acceptance.application()).isEqualTo(2);
        assertThat(acceptance.appliedOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(acceptance.filingNumber()).isEqualTo("2026-09");
        assertThat(acceptance.filedOn()).isEqualTo(TODAY.plusDays(16));
        assertThat(acceptance.filedBy()).isEqualTo(OFFICER);
    }

    @Test
    void isAppliedForAgainOnceItWasFailedAndMended() {
        acceptance.beginReview(List.of());
        acceptance.conclude(false, List.of());
        assertThat(refusal(() -> acceptance.applyAgain(TODAY))).containsExactly("acceptance.closed-step");

        acceptance.demandRectification(2);
        acceptance.applyAgain(TODAY);

        assertThat(acceptance.status()).isEqualTo(AcceptanceStatus.APPLIED);
        assertThat(acceptance.application()).isEqualTo(2);
    }

    @Test
    void demandsNothingWithoutSayingWhat() {
        acceptance.beginReview(List.of());
        acceptance.conclude(false, List.of());

        assertThat(refusal(() -> acceptance.demandRectification(0))).containsExactly("acceptance.gate.no-items");
        assertThat(codes(AcceptanceCase.problemsBeforeRectification(0))).containsExactly("acceptance.gate.no-items");
        assertThat(AcceptanceCase.problemsBeforeRectification(1)).isEmpty();
    }

    @Test
    void isNotReviewedWhileSomethingKeepsTheReviewFromBeginning() {
        var open = List.of(Problem.of("delivery.undecided"));

        assertThat(refusal(() -> acceptance.beginReview(open))).containsExactly("delivery.undecided");
    }

    @Test
    void isNotConcludedWhileASheetIsOpen() {
        acceptance.beginReview(List.of());

        assertThat(refusal(() -> acceptance.conclude(true, List.of(Problem.of("acceptance.gate.sheets", 1)))))
                .containsExactly("acceptance.gate.sheets");
    }

    @Test
    void refusesActsOutOfTheirTurn() {
        assertThat(refusal(() -> acceptance.conclude(true, List.of()))).containsExactly("acceptance.closed-step");
        assertThat(refusal(() -> acceptance.file("1", OFFICER, TODAY))).containsExactly("acceptance.closed-step");
        assertThat(refusal(() -> acceptance.demandRectification(1))).containsExactly("acceptance.closed-step");
        acceptance.beginReview(List.of());
        assertThat(refusal(acceptance::returnAsIncomplete)).containsExactly("acceptance.closed-step");
        acceptance.conclude(true, List.of());
        assertThat(refusal(() -> acceptance.applyAgain(TODAY))).containsExactly("acceptance.closed-step");
        acceptance.file("1", OFFICER, TODAY);
        assertThat(refusal(() -> acceptance.file("2", OFFICER, TODAY))).containsExactly("acceptance.closed-step");
    }

    @Test
    void letsAnApplicationBeCheckedByAnotherPersonAndOnce() {
        var application = Application.handIn(acceptance, "all four sessions were held", MANAGER, NOW);

        assertThat(refusal(() -> application.accept(3, "rules-1", MANAGER, TODAY)))
                .containsExactly("acceptance.application.same-person");
        var second = Application.handIn(acceptance, "all four sessions were held", MANAGER, NOW);
        second.returnAsIncomplete("the list of August", "rules-1", OFFICER, TODAY);
        assertThat(second.status()).isEqualTo(ApplicationStatus.INCOMPLETE);
        assertThat(second.missing()).isEqualTo("the list of August");
        assertThat(refusal(() -> second.accept(3, "rules-1", OFFICER, TODAY)))
                .containsExactly("acceptance.application.closed-step");
    }

    @Test
    void wantsThingsMendedByADayToCome() {
        acceptance.beginReview(List.of());
        acceptance.conclude(false, List.of());

        assertThat(refusal(() -> RectificationItem.demand(
                        acceptance, "close the hazards", TODAY.minusDays(1), TODAY, OFFICER, NOW)))
                .containsExactly("acceptance.item.past");
        assertThat(RectificationItem.demand(acceptance, "close the hazards", TODAY, TODAY, OFFICER, NOW)
                        .until())
                .isEqualTo(TODAY);
    }
}
