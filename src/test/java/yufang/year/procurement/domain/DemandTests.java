package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.procurement.domain.DemandSamples.BASIS;
import static yufang.year.procurement.domain.DemandSamples.COLLEAGUE;
import static yufang.year.procurement.domain.DemandSamples.DISCLOSED;
import static yufang.year.procurement.domain.DemandSamples.FIVE_DAYS;
import static yufang.year.procurement.domain.DemandSamples.LAST;
import static yufang.year.procurement.domain.DemandSamples.OFFICER;
import static yufang.year.procurement.domain.DemandSamples.OVER;
import static yufang.year.procurement.domain.DemandSamples.REVIEWER;
import static yufang.year.procurement.domain.DemandSamples.RULES;
import static yufang.year.procurement.domain.DemandSamples.TEXT;
import static yufang.year.procurement.domain.DemandSamples.closed;
import static yufang.year.procurement.domain.DemandSamples.disclosed;
import static yufang.year.procurement.domain.DemandSamples.drafted;
import static yufang.year.procurement.domain.DemandSamples.reviewed;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;

class DemandTests {

    static final Problem OF_PLAN = Problem.of("demand.gate.plan-changed");

    @Test
    void isReviewedByAnotherPerson() {
        assertThat(reviewed().status()).isEqualTo(DemandStatus.REVIEWED);
    }

    @Test
    void isNotReviewedByWhoeverHadAHandInIt() {
        for (var hand : List.of(OFFICER, COLLEAGUE)) {
            var demand = draftedByThree();
            assertThat(demand.wasDraftedBy(hand)).isTrue();
            assertThat(codes(demand.problemsBeforeReview(hand))).containsExactly("demand.same-person");
            refuses(() -> demand.review(hand, DISCLOSED, RULES, List.of()), "demand.same-person");
        }
        assertThat(draftedByThree().wasDraftedBy(REVIEWER)).isFalse();
        assertThat(draftedByThree().problemsBeforeReview(REVIEWER)).isEmpty();
    }

    private static Demand draftedByThree() {
        var demand = drafted();
        demand.correct(BASIS, TEXT, COLLEAGUE);
        demand.correct(BASIS, TEXT, DemandSamples.person());
        return demand;
    }

    @Test
    void waitsForItsDrafterOnceItIsSentBack() {
        var demand = drafted();
        demand.sendBack(REVIEWER, "地点应写到县区");

        assertThat(demand.isSentBack()).isTrue();
        refuses(() -> demand.review(REVIEWER, DISCLOSED, RULES, List.of()), "demand.sent-back");
        var again = drafted();
        again.sendBack(REVIEWER, "地点应写到县区");
        again.correct(BASIS, TEXT, OFFICER);
        assertThat(again.isSentBack()).isFalse();
        again.review(REVIEWER, DISCLOSED, RULES, List.of());
    }

    @Test
    void isNotSentBackByItsDrafterNorTwice() {
        refuses(() -> drafted().sendBack(OFFICER, "x"), "demand.same-person");
        var demand = drafted();
        demand.sendBack(REVIEWER, "x");
        refuses(() -> demand.sendBack(REVIEWER, "y"), "demand.sent-back");
    }

    @Test
    void asksForAsManySurveyedSubjectsAsTheRuleDoes() {
        var two = DemandSamples.text(2).problems(RULES);
        assertThat(codes(two)).containsExactly("demand.survey");
        assertThat(two.getFirst().field()).isEqualTo("surveyed");
        assertThat(two.getFirst().severity()).isEqualTo(Severity.OVERRIDE);
        assertThat(DemandSamples.text(3).problems(RULES)).isEmpty();

        var demand = drafted();
        demand.correct(BASIS, DemandSamples.text(2), OFFICER);
        refuses(() -> demand.review(REVIEWER, DISCLOSED, RULES, List.of()), "demand.survey");
    }

    @Test
    void isNotReviewedOrDisclosedWhilePlanOrBudgetStandAgainstIt() {
        refuses(() -> drafted().review(REVIEWER, DISCLOSED, RULES, List.of(OF_PLAN)), "demand.gate.plan-changed");
        refuses(() -> disclose(reviewed(), List.of(OF_PLAN)), "demand.gate.plan-changed");
    }

    @Test
    void isDisclosedAlsoWhileItsLastDayIsUnknownAndWarns() {
        var warned = reviewed();
        disclose(warned, List.of(OF_PLAN.as(Severity.WARN)));

        assertThat(warned.status()).isEqualTo(DemandStatus.DISCLOSED);
    }

    @Test
    void standsForFiveWorkingDaysWithTheHolidayBetween() {
        assertThat(disclosed().term(DemandSamples::calendar)).isEqualTo(new Term.Until(LAST));
    }

    @Test
    void isClosedOnTheDayAfterTheLastAndNotBefore() {
        assertThat(codes(before(LAST, 0))).containsExactly("demand.term.runs");
        assertThat(before(LAST, 0).getFirst().rule()).isNotNull();
        assertThat(before(OVER, 0)).isEmpty();

        refuses(() -> disclosed().close(OFFICER, LAST, RULES, before(LAST, 0)), "demand.term.runs");
        var demand = closed();
        assertThat(demand.status()).isEqualTo(DemandStatus.CLOSED);
        assertThat(demand.closedOn()).isEqualTo(OVER);
    }

    @Test
    void isNotClosedWhileAnObjectionWaits() {
        assertThat(codes(before(OVER, 1))).containsExactly("demand.objections.open");
        assertThat(codes(before(LAST, 2))).containsExactly("demand.term.runs", "demand.objections.open");
    }

    @Test
    void isNeverClosedOnAGuess() {
        var december = disclosed(LocalDate.of(2026, 12, 28));
        var unknown = december.term(DemandSamples::calendar);

        assertThat(unknown).isEqualTo(new Term.Unknown(2027));
        assertThat(codes(december.problemsBeforeClosing(unknown, LocalDate.of(2027, 6, 1), 0, RULES)))
                .containsExactly("demand.term.unknown");
        var announced = new Term.Until(LocalDate.of(2027, 1, 5));
        assertThat(december.term((day, span) -> announced)).isEqualTo(announced);
    }

    @Test
    void keepsTheTermOfTheDayOfDisclosure() {
        var later = new Term.Until(LocalDate.of(2026, 12, 31));

        assertThat(disclosed().term((day, span) -> later)).isEqualTo(new Term.Until(LAST));
    }

    @Test
    void isWithdrawnUntilItIsClosed() {
        for (var demand : List.of(drafted(), reviewed(), disclosed())) {
            demand.withdraw(OFFICER, OVER, "方案修订");
            assertThat(demand.status()).isEqualTo(DemandStatus.WITHDRAWN);
            refuses(() -> demand.withdraw(OFFICER, OVER, "x"), "demand.closed-step");
        }
        refuses(() -> closed().withdraw(OFFICER, OVER, "x"), "demand.closed-step");
    }

    @Test
    void refusesEveryActOutOfTurn() {
        refuses(() -> reviewed().correct(BASIS, TEXT, OFFICER), "demand.closed-step");
        refuses(() -> reviewed().sendBack(REVIEWER, "x"), "demand.closed-step");
        refuses(() -> reviewed().review(REVIEWER, DISCLOSED, RULES, List.of()), "demand.closed-step");
        refuses(() -> disclose(drafted(), List.of()), "demand.closed-step");
        refuses(() -> disclose(disclosed(), List.of()), "demand.closed-step");
        refuses(() -> reviewed().close(OFFICER, OVER, RULES, List.of()), "demand.closed-step");
        refuses(() -> closed().close(OFFICER, OVER, RULES, List.of()), "demand.closed-step");
        refuses(() -> reviewed().term(DemandSamples::calendar), "demand.closed-step");
    }

    private static List<Problem> before(LocalDate today, long open) {
        var demand = disclosed();
        return demand.problemsBeforeClosing(demand.term(DemandSamples::calendar), today, open, RULES);
    }

    private static void disclose(Demand demand, List<Problem> ofPlan) {
        demand.disclose(NoticeId.next(), FIVE_DAYS, new Term.Until(LAST), OFFICER, DISCLOSED, RULES, ofPlan);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(act)
                .satisfies(failure -> assertThat(codes(failure.problems())).contains(code));
    }
}
