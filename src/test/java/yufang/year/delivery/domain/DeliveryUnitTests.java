package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.FIELD;
import static yufang.year.delivery.domain.Given.MANAGER;
import static yufang.year.delivery.domain.Given.OFFICER;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.Problem;

/** A unit planned for 2026-05-18 to 20. */
class DeliveryUnitTests {

    static final LocalDate FIRST = LocalDate.of(2026, 5, 18);
    static final LocalDate LAST = LocalDate.of(2026, 5, 20);
    static final RuleSet RULES = TrialRules.on(FIRST);
    static final Account AS_PLANNED = new Account(new HeldDays(FIRST, LAST, null), Map.of());
    static final LocalDate SERVICE_ENDS = LocalDate.of(2026, 6, 30);
    static final Window WINDOW = new Window(FIRST.minusDays(7), SERVICE_ENDS);
    static final Claim COMPLETE = new Claim(AS_PLANNED, true, List.of());

    DeliveryUnit unit = Given.unit();

    @Test
    void goesFromThePlanToTheVerification() {
        carryOut(FIRST);
        unit.submit(COMPLETE, FIELD, LAST);
        unit.verify(OFFICER, Set.of(MANAGER, FIELD), LAST.plusDays(1), "rules-1");

        assertThat(unit.status()).isEqualTo(UnitStatus.VERIFIED);
        assertThat(unit.held()).isEqualTo(new HeldDays(FIRST, LAST, null));
    }

    @Test
    void isNotCarriedOutBeforeThePlanIsApproved() {
        var problems = refused(() -> unit.carryOut(AS_PLANNED, new Window(null, SERVICE_ENDS), RULES, FIELD, FIRST));

        assertThat(codes(problems)).containsExactly("delivery.unit.plan-first");
        assertThat(problems.getFirst().rule()).isEqualTo(RULES.reference("exec.plan-first"));
    }

    @Test
    void isNotCarriedOutBeforeItsDay() {
        assertThat(codes(refused(() -> carryOut(FIRST.minusDays(1))))).containsExactly("delivery.unit.early");
        assertThat(codes(unit.problemsBeforeCarryingOut(true, RULES, FIRST.minusDays(1))))
                .containsExactly("delivery.unit.early");
        assertThat(unit.problemsBeforeCarryingOut(true, RULES, FIRST)).isEmpty();
    }

    @Test
    void isSubmittedWhenItIsOverAndNotBefore() {
        carryOut(FIRST);

        assertThat(codes(refused(() -> unit.submit(COMPLETE, FIELD, LAST.minusDays(1)))))
                .containsExactly("delivery.unit.not-over");
    }

    @Test
    void isNotSubmittedWhileEvidenceIsMissing() {
        carryOut(LAST);

        assertThat(codes(refused(() ->
                        unit.submit(lacking(Problem.of("delivery.claim.evidence", "sign-in sheet")), FIELD, LAST))))
                .containsExactly("delivery.claim.evidence");
    }

    @Test
    void isNeverVerifiedByWhoEnteredAnythingOfIt() {
        var pasted = Given.person();
        submitted();

        for (var enterer : List.of(FIELD, pasted, MANAGER)) {
            assertThat(codes(refused(() -> fresh().verify(enterer, Set.of(pasted, MANAGER), LAST, "rules-1"))))
                    .containsExactly("delivery.unit.enterer");
        }
        assertThat(codes(refused(() -> unit.reject("no", FIELD, Set.of(), LAST, "rules-1"))))
                .containsExactly("delivery.unit.enterer");
    }

    @Test
    void isNotVerifiedByWhoSubmittedItThoughAnotherCarriedItOut() {
        carryOut(LAST);
        unit.submit(COMPLETE, MANAGER, LAST);

        assertThat(codes(unit.problemsBeforeDecision(MANAGER, Set.of()))).containsExactly("delivery.unit.enterer");
        assertThat(codes(unit.problemsBeforeDecision(FIELD, Set.of()))).containsExactly("delivery.unit.enterer");
        assertThat(unit.problemsBeforeDecision(OFFICER, Set.of(MANAGER, FIELD))).isEmpty();
    }

    @Test
    void isRejectedWithAReasonAndSubmittedAnew() {
        submitted();
        unit.reject("签到表缺第二页", OFFICER, Set.of(FIELD), LAST, "rules-1");
        assertThat(unit.status()).isEqualTo(UnitStatus.REJECTED);
        unit.enter();

        unit.submit(COMPLETE, FIELD, LAST.plusDays(2));
        unit.verify(OFFICER, Set.of(FIELD), LAST.plusDays(3), "rules-1");

        assertThat(unit.status()).isEqualTo(UnitStatus.VERIFIED);
    }

    @Test
    void staysWhatWasVerifiedUntilTheMendedIsSubmitted() {
        submitted();
        unit.verify(OFFICER, Set.of(FIELD), LAST, "rules-1");
        var other = new Account(new HeldDays(FIRST, FIRST, null), Map.of("learning-hours", "2"));

        unit.enterAgain(other, WINDOW, FIELD, LAST.plusDays(9));

        assertThat(unit.account()).isEqualTo(AS_PLANNED);
        assertThat(unit.status()).isEqualTo(UnitStatus.VERIFIED);
        unit.submit(new Claim(other, true, List.of()), FIELD, LAST.plusDays(9));
        assertThat(unit.account()).isEqualTo(other);
        assertThat(unit.status()).isEqualTo(UnitStatus.SUBMITTED);
    }

    @Test
    void staysVerifiedWhereNothingIsMended() {
        submitted();
        unit.verify(OFFICER, Set.of(FIELD), LAST, "rules-1");
        var same = new Claim(unit.account(), false, List.of());

        assertThat(codes(unit.problemsBeforeSubmission(same, LAST))).containsExactly("delivery.claim.unchanged");
        assertThat(codes(refused(() -> unit.submit(same, FIELD, LAST)))).containsExactly("delivery.claim.unchanged");
        assertThat(unit.status()).isEqualTo(UnitStatus.VERIFIED);
    }

    @Test
    void isNotSubmittedAgainAsItWasRejected() {
        submitted();
        unit.reject("签到表缺第二页", OFFICER, Set.of(FIELD), LAST, "rules-1");

        assertThat(codes(unit.problemsBeforeSubmission(new Claim(unit.account(), false, List.of()), LAST)))
                .containsExactly("delivery.claim.not-mended");
        assertThat(unit.problemsBeforeSubmission(COMPLETE, LAST)).isEmpty();
    }

    /** Entered in the morning of the first day, and then it begins a day later. */
    @Test
    void isEnteredOnTheDayOnWhichItReallyBegan() {
        carryOut(FIRST);
        var later = new Account(new HeldDays(FIRST.plusDays(1), LAST, null), Map.of());

        unit.enterAgain(later, WINDOW, MANAGER, FIRST.plusDays(1));

        assertThat(unit.account()).isEqualTo(later);
        assertThat(codes(unit.problemsBeforeDecision(MANAGER, Set.of()))).containsExactly("delivery.unit.enterer");
        assertThat(unit.problemsBeforeDecision(FIELD, Set.of())).isEmpty();
    }

    @Test
    void takesNothingWhileTheAgencyDecides() {
        submitted();

        assertThat(codes(refused(unit::enter))).containsExactly("delivery.unit.closed-step");
        assertThat(codes(refused(() -> unit.enterAgain(AS_PLANNED, WINDOW, FIELD, LAST))))
                .containsExactly("delivery.unit.closed-step");
    }

    @Test
    void isCancelledOrMovedOnlyWhileItIsPlanned() {
        carryOut(FIRST);

        assertThat(codes(refused(() -> unit.cancel("no venue")))).containsExactly("delivery.unit.closed-step");
        assertThat(codes(refused(() -> unit.move(Given.on("2026-06-01", "2026-06-01", "城东")))))
                .containsExactly("delivery.unit.closed-step");
    }

    @Test
    void neverComesBackOnceCancelled() {
        unit.cancel("no venue");

        assertThat(codes(refused(() -> carryOut(FIRST)))).containsExactly("delivery.unit.closed-step");
        assertThat(codes(refused(() -> unit.submit(COMPLETE, FIELD, LAST))))
                .containsExactly("delivery.unit.closed-step");
    }

    @Test
    void isMovedToAnotherDay() {
        unit.move(Given.on("2026-06-01", "2026-06-03", "城西"));

        assertThat(codes(refused(() -> carryOut(LAST)))).containsExactly("delivery.unit.early");
    }

    @Test
    void isNotVerifiedBeforeItIsSubmitted() {
        carryOut(FIRST);

        assertThat(codes(refused(() -> unit.verify(OFFICER, Set.of(FIELD), LAST, "rules-1"))))
                .containsExactly("delivery.unit.closed-step");
    }

    @Test
    void isHeldOnNoDayBeforeThePlannedOneAndOnNoneToCome() {
        assertThat(held(FIRST.minusDays(1), LAST, null)).containsExactly("delivery.unit.held-early");
        assertThat(held(FIRST, FIRST.minusDays(1), null)).containsExactly("delivery.unit.days-reversed");
        assertThat(held(FIRST.plusDays(4), FIRST.plusDays(4), "typhoon"))
                .containsExactly("delivery.unit.held-later", "delivery.unit.held-later");
        assertThat(held(FIRST, LAST, null)).isEmpty();
    }

    @Test
    void isHeldOnNoDayBeforeThePlanWasApproved() {
        var window = new Window(FIRST.plusDays(1), SERVICE_ENDS);

        assertThat(refused(() -> unit.carryOut(AS_PLANNED, window, RULES, FIELD, LAST)))
                .containsExactly(Problem.of("delivery.unit.held-before-plan", FIRST.plusDays(1))
                        .at("heldFrom"));
        assertThat(new Window(FIRST, SERVICE_ENDS).problems(AS_PLANNED.held())).isEmpty();
    }

    @Test
    void isHeldOnNoDayAfterTheService() {
        carryOut(LAST);
        var window = new Window(FIRST, LAST);
        var over = new Account(new HeldDays(FIRST, LAST.plusDays(1), "延期"), Map.of());
        var after = new HeldDays(LAST.plusDays(1), LAST.plusDays(1), "延期");

        assertThat(refused(() -> unit.enterAgain(over, window, FIELD, LAST.plusDays(2))))
                .containsExactly(
                        Problem.of("delivery.unit.held-after-service", LAST).at("heldUntil"));
        assertThat(window.problems(after)).extracting(Problem::field).containsExactly("heldFrom");
        assertThat(window.problems(AS_PLANNED.held())).isEmpty();
    }

    @Test
    void saysWhyItWasHeldLaterThanPlanned() {
        assertThat(held(FIRST, LAST.plusDays(1), null)).containsExactly("delivery.unit.deviation");
        assertThat(held(FIRST, LAST.plusDays(1), " ")).containsExactly("delivery.unit.deviation");
        assertThat(held(FIRST, LAST.plusDays(1), "typhoon")).isEmpty();
    }

    /** On 2026-05-21. */
    private static List<String> held(LocalDate from, LocalDate until, @Nullable String deviation) {
        return codes(new HeldDays(from, until, deviation)
                .problems(Given.on("2026-05-18", "2026-05-20", "城东"), LAST.plusDays(1)));
    }

    private void carryOut(LocalDate today) {
        unit.carryOut(AS_PLANNED, WINDOW, RULES, FIELD, today);
    }

    private void submitted() {
        carryOut(LAST);
        unit.submit(COMPLETE, FIELD, LAST);
    }

    private static Claim lacking(Problem problem) {
        return new Claim(AS_PLANNED, true, List.of(problem));
    }

    private static DeliveryUnit fresh() {
        var unit = Given.unit();
        unit.carryOut(AS_PLANNED, WINDOW, RULES, FIELD, LAST);
        unit.submit(COMPLETE, FIELD, LAST);
        return unit;
    }
}
