package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.procurement.domain.DemandSamples.A;
import static yufang.year.procurement.domain.DemandSamples.NOW;
import static yufang.year.procurement.domain.DemandSamples.OFFICER;
import static yufang.year.procurement.domain.DemandSamples.plan;
import static yufang.year.procurement.domain.DemandSamples.planned;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import yufang.ground.disclosure.NoticeId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.IntentionId;

class ProcurementIntentionTests {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 25);
    static final LocalDate ATTACHED = LocalDate.of(2026, 3, 30);

    @Test
    void saysWhatThePublicMayExpect() {
        assertThat(text(2026, "480000", YearMonth.of(2026, 4)).problems(PUBLISHED))
                .isEmpty();
        assertThat(text(2026, "0.01", YearMonth.of(2026, 2)).problems(PUBLISHED))
                .isEmpty();
        assertThat(text(2027, "1", YearMonth.of(2027, 1)).problems(PUBLISHED)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(fields(text(2025, "1", YearMonth.of(2026, 4)))).containsExactly("year");
        assertThat(fields(text(2028, "1", YearMonth.of(2026, 4)))).containsExactly("year");
        assertThat(fields(text(2026, "0", YearMonth.of(2026, 4)))).containsExactly("estimate");
        assertThat(fields(text(2026, "1", YearMonth.of(2026, 1)))).containsExactly("expectedMonth");
    }

    @Test
    void isGivenToASubProjectOfThePlanInForce() {
        var intention = published();
        intention.attach(A, plan(1, planned("480000")), false, OFFICER, ATTACHED);

        assertThat(intention.status()).isEqualTo(IntentionStatus.ATTACHED);
        assertThat(intention.subProject()).isEqualTo(A);
        assertThat(intention.publishedOn()).isEqualTo(PUBLISHED);
    }

    @Test
    void isNotGivenToOneOfAnotherYearOrOfNoPlanOrToOneThatHasOne() {
        refuses(() -> published().attach(A, null, false, OFFICER, ATTACHED), "intention.attach.plan");
        refuses(
                () -> ofYear(2027).attach(A, plan(1, planned("480000")), false, OFFICER, ATTACHED),
                "intention.attach.plan");
        refuses(
                () -> published().attach(A, plan(1, planned("480000")), true, OFFICER, ATTACHED),
                "intention.attach.taken");
    }

    @Test
    void isGivenOnceAndTakenBackWhileNobodyHasBegunToBuy() {
        var intention = attached();
        refuses(
                () -> intention.attach(A, plan(1, planned("480000")), false, OFFICER, ATTACHED),
                "intention.closed-step");
        refuses(() -> attached().detach(true), "intention.detach.begun");
        intention.detach(false);

        assertThat(intention.status()).isEqualTo(IntentionStatus.PUBLISHED);
        assertThat(intention.subProject()).isNull();
        refuses(() -> intention.detach(false), "intention.closed-step");
    }

    private static ProcurementIntention attached() {
        var intention = published();
        intention.attach(A, plan(1, planned("480000")), false, OFFICER, ATTACHED);
        return intention;
    }

    private static ProcurementIntention published() {
        return ofYear(2026);
    }

    private static ProcurementIntention ofYear(int year) {
        return ProcurementIntention.publish(
                IntentionId.next(),
                text(year, "480000", YearMonth.of(year, 4)),
                NoticeId.next(),
                PUBLISHED,
                "rules-1",
                OFFICER,
                NOW);
    }

    private static IntentionText text(int year, String estimate, YearMonth month) {
        return IntentionText.of(new FiscalYear(year), "危化培训", "培训", Money.of(estimate), month);
    }

    private static List<String> fields(IntentionText text) {
        return text.problems(PUBLISHED).stream()
                .map(problem -> String.valueOf(problem.field()))
                .toList();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(act)
                .satisfies(failure ->
                        assertThat(failure.problems()).extracting(Problem::code).containsExactly(code));
    }
}
