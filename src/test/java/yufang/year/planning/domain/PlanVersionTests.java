package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.planning.domain.Drafts.COLLEAGUE;
import static yufang.year.planning.domain.Drafts.COMMITTEE;
import static yufang.year.planning.domain.Drafts.NOW;
import static yufang.year.planning.domain.Drafts.OFFICER;
import static yufang.year.planning.domain.Drafts.OVER;
import static yufang.year.planning.domain.Drafts.UNTIL;
import static yufang.year.planning.domain.Drafts.answers;
import static yufang.year.planning.domain.Drafts.complete;
import static yufang.year.planning.domain.Drafts.decision;
import static yufang.year.planning.domain.Drafts.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.DocumentNumber;

class PlanVersionTests {

    static final String NUMBER = "云岭工预〔2026〕1号";

    @Test
    void goesFromTheDraftToTheIssuedDocument() {
        var plan = Drafts.issued();

        assertThat(plan.status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(plan.issueNumber()).isEqualTo(new DocumentNumber(NUMBER));
        assertThat(plan.approvedOn()).isEqualTo(OVER);
    }

    @Test
    void isNotCirculatedBeforeItSaysEverything() {
        var plan = Drafts.draft();

        refuses(
                () -> plan.circulate(Drafts.content(List.of(), List.of(), List.of()), OFFICER),
                "planning.gate.basis",
                "planning.gate.objective",
                "planning.gate.sub-project");
    }

    @Test
    void isNotRevisedWhileAUnitMayStillAnswer() {
        refuses(() -> Drafts.circulating().revise(answers(1, 0), UNTIL), "planning.gate.waiting");
        Drafts.circulating().revise(answers(1, 0), OVER);
        Drafts.circulating().revise(answers(0, 0), UNTIL);
    }

    @Test
    void doesNotComeBeforeTheCommitteeWithAnItemOpenOrALineMissing() {
        refuses(() -> Drafts.revising().submit(complete(), answers(0, 1), OVER, OFFICER), "planning.gate.items");
        refuses(() -> Drafts.revising().submit(complete(), answers(1, 0), UNTIL, OFFICER), "planning.gate.waiting");
        var withoutObjective =
                Drafts.content(complete().basis(), List.of(), complete().subProjects());
        refuses(
                () -> Drafts.revising().submit(withoutObjective, answers(0, 0), OVER, OFFICER),
                "planning.gate.objective");
    }

    static Stream<Supplier<PlanVersion>> closed() {
        return Stream.of(Drafts::circulating, Drafts::beforeCommittee, Drafts::approved, Drafts::issued);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void changesNothingOnceItIsClosed(Supplier<PlanVersion> made) {
        var plan = made.get();

        refuses(plan::change, "planning.closed-step");
        refuses(() -> plan.reframe(PlanFrame.titled("other")), "planning.closed-step");
        refuses(() -> plan.circulate(complete(), OFFICER), "planning.closed-step");
        assertThat(plan.frame().title()).isEqualTo("plan");
    }

    @Test
    void changesWhileDraftedOrRevised() {
        for (var plan : List.of(Drafts.draft(), Drafts.revising())) {
            plan.reframe(PlanFrame.titled("other"));
            assertThat(plan.frame().title()).isEqualTo("other");
        }
    }

    @Test
    void isRefusedByATieAndRevised() {
        for (int against : new int[] {4, 5}) {
            var plan = Drafts.beforeCommittee();
            plan.decide(decision(plan, OVER, 4, against, COMMITTEE));
            assertThat(plan.status()).isEqualTo(PlanStatus.REVISING);
            assertThat(plan.approvedOn()).isNull();
        }
        var plan = Drafts.beforeCommittee();
        plan.decide(decision(plan, OVER, 5, 4, COMMITTEE));
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
    }

    static Stream<PersonId> drafters() {
        return Stream.of(OFFICER, COLLEAGUE);
    }

    /** The officer began and circulated it, the colleague laid it before the committee. */
    @ParameterizedTest
    @MethodSource("drafters")
    void isNeitherDecidedNorIssuedByWhoeverHadAHandInTheDraft(PersonId drafter) {
        var plan = Drafts.beforeCommittee();
        refuses(() -> plan.decide(decision(plan, OVER, 5, 3, drafter)), "planning.decision.drafter");
        refuses(() -> Drafts.approved().issue(issue(NUMBER, OVER, drafter), OVER), "planning.decision.drafter");
        assertThat(plan.problemsBeforeDeciding(COMMITTEE)).isEmpty();
    }

    @Test
    void isNotDecidedOnADayBeforeItWasSubmitted() {
        var plan = Drafts.beforeCommittee();

        refuses(() -> plan.decide(decision(plan, OVER.minusDays(1), 5, 3, COMMITTEE)), "planning.decision.early");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-16, 2026-03-18, planning.issue.date
            2026-03-19, 2026-03-18, planning.issue.date
            2027-01-04, 2027-01-04, planning.issue.year
            """)
    void isIssuedBetweenTheDecisionAndTodayUnderANumberOfThatYear(LocalDate on, LocalDate today, String problem) {
        refuses(() -> Drafts.approved().issue(issue(NUMBER, on, COMMITTEE), today), problem);
        Drafts.approved().issue(issue(NUMBER, OVER, COMMITTEE), OVER);
        Drafts.approved().issue(issue(NUMBER, OVER.plusDays(1), COMMITTEE), OVER.plusDays(1));
    }

    @Test
    void isFollowedByAVersionThatKeepsWhatItSays() {
        var plan = Drafts.issued();

        var next = plan.next("a cut", COLLEAGUE, NOW);
        plan.supersede();

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.plan()).isEqualTo(plan.plan());
        assertThat(next.follows()).isEqualTo(plan.id());
        assertThat(next.reason()).isEqualTo("a cut");
        assertThat(next.status()).isEqualTo(PlanStatus.DRAFTING);
        assertThat(next.frame()).isEqualTo(plan.frame());
        assertThat(next.issueNumber()).isNull();
        refuses(() -> plan.next("late", COLLEAGUE, NOW), "planning.closed-step");
        refuses(() -> Drafts.approved().next("early", COLLEAGUE, NOW), "planning.closed-step");
    }

    private static void refuses(ThrowingCallable act, String... codes) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(act)
                .satisfies(failure ->
                        assertThat(failure.problems()).extracting(Problem::code).containsExactly(codes));
    }
}
