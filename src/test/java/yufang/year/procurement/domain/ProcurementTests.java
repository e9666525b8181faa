package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.Given.AFTER;
import static yufang.year.procurement.domain.Given.BEGUN;
import static yufang.year.procurement.domain.Given.CEILING;
import static yufang.year.procurement.domain.Given.DEMAND;
import static yufang.year.procurement.domain.Given.GATE;
import static yufang.year.procurement.domain.Given.OFFICER;
import static yufang.year.procurement.domain.Given.UNTIL;
import static yufang.year.procurement.domain.Given.codes;
import static yufang.year.procurement.domain.Given.day;
import static yufang.year.procurement.domain.Given.gate;
import static yufang.year.procurement.domain.Given.grounds;
import static yufang.year.procurement.domain.Given.opened;
import static yufang.year.procurement.domain.Given.panel;
import static yufang.year.procurement.domain.Given.person;
import static yufang.year.procurement.domain.Given.prepared;
import static yufang.year.procurement.domain.Given.published;
import static yufang.year.procurement.domain.Given.ranked;
import static yufang.year.procurement.domain.Given.receiving;
import static yufang.year.procurement.domain.Given.refused;
import static yufang.year.procurement.domain.Given.rules;
import static yufang.year.procurement.domain.Given.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.ground.deadlines.Term;
import yufang.shared.Money;
import yufang.shared.Severity;
import yufang.shared.quantity.Points;

class ProcurementTests {

    @Nested
    class Beginning {

        @Test
        void restsOnPlanBudgetDemandAndIntention() {
            var procurement = receiving();

            assertThat(procurement.status()).isEqualTo(ProcurementStatus.RECEIVING);
            assertThat(procurement.ceiling()).isEqualTo(CEILING);
        }

        @Test
        void waitsForEachOfTheStepsBefore() {
            var intended = new Term.Until(day("2026-03-27"));
            assertThat(against(grounds(false, DEMAND, CEILING, intended))).containsExactly("procurement.gate.plan");
            assertThat(against(grounds(true, null, CEILING, intended))).containsExactly("procurement.gate.demand");
            assertThat(against(grounds(true, DEMAND, null, intended))).containsExactly("procurement.gate.budget");
            assertThat(against(grounds(true, DEMAND, CEILING, null))).containsExactly("procurement.gate.no-intention");
            assertThat(against(grounds(true, DEMAND, CEILING, new Term.Unknown(2027))))
                    .containsExactly("procurement.gate.intention-unknown");
        }

        @ParameterizedTest
        @CsvSource({"2026-04-09, true", "2026-04-10, false"})
        void comesNoSoonerThanTheIntentionAllows(LocalDate first, boolean passes) {
            var problems = against(grounds(true, DEMAND, CEILING, new Term.Until(first)));

            assertThat(problems.isEmpty()).isEqualTo(passes);
            if (!passes) assertThat(problems).containsExactly("procurement.gate.intention-too-late");
        }

        @ParameterizedTest
        @ValueSource(strings = {"99.99", "100.01", "0"})
        void wantsFactorsThatAddUp(String weights) {
            assertThat(refused(() -> prepared().begin(gate(Points.of(weights), 3), rules(), BEGUN, OFFICER)))
                    .containsExactly("procurement.gate.weights");
        }

        @Test
        void wantsThreeProvidersInvited() {
            assertThat(refused(() -> prepared().begin(gate(Points.HUNDRED, 2), rules(), BEGUN, OFFICER)))
                    .containsExactly("procurement.gate.invited");
        }

        @Test
        void wantsADeadlineThatHasNotPassed() {
            prepared().begin(GATE, rules(), UNTIL, OFFICER);

            assertThat(refused(() -> prepared().begin(GATE, rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.gate.until-past");
        }

        @Test
        void isNotKeptByWarnings() {
            var procurement = prepared();
            procurement.correct(
                    new Manner(
                            OrganisationForm.BELOW_THRESHOLD,
                            ProcurementMethod.NONE,
                            EvaluationMethod.INTERNAL_SCORE,
                            OrganisationForm.DECENTRALISED,
                            null,
                            null),
                    UNTIL,
                    OFFICER);

            assertThat(codes(GATE.problems(procurement, rules(), BEGUN)))
                    .containsExactly("procurement.manner.decentralised");
            procurement.begin(GATE, rules(), BEGUN, OFFICER);
        }

        @Test
        void endsAllCorrections() {
            assertThat(refused(() -> receiving().correct(Given.BELOW, UNTIL, OFFICER)))
                    .containsExactly("procurement.closed-step");
            assertThat(refused(() -> receiving().begin(GATE, rules(), BEGUN, OFFICER)))
                    .containsExactly("procurement.closed-step");
        }

        private java.util.List<String> against(BeginningGate.Grounds grounds) {
            return codes(new BeginningGate(grounds, Points.HUNDRED, 3).problems(prepared(), rules(), BEGUN));
        }
    }

    @Nested
    class HandingIn {

        @ParameterizedTest
        @CsvSource({
            "480000.00, 2026-04-13, ''",
            "480000.01, 2026-04-13, procurement.proposal.above-ceiling",
            "0.01, 2026-04-09, ''",
            "0, 2026-04-09, form.bad.not-positive",
            "459800, 2026-04-14, procurement.proposal.late"
        })
        void isTakenUntilTheDeadlineAndUpToTheCeiling(String price, LocalDate on, String problem) {
            var procurement = receiving();
            if (problem.isEmpty()) {
                procurement.requireReceivable(Money.of(price), on);
            } else {
                assertThat(refused(() -> procurement.requireReceivable(Money.of(price), on)))
                        .containsExactly(problem);
            }
        }

        @Test
        void isRefusedBeforeAndAfterTheReceiving() {
            assertThat(refused(() -> prepared().requireReceivable(Money.of("1"), BEGUN)))
                    .containsExactly("procurement.closed-step");
            assertThat(refused(() -> opened().requireReceivable(Money.of("1"), BEGUN)))
                    .containsExactly("procurement.closed-step");
        }

        @Test
        void isTakenBackUntilTheDeadlineToo() {
            receiving().requireWithdrawable(UNTIL);
            assertThat(refused(() -> receiving().requireWithdrawable(AFTER)))
                    .containsExactly("procurement.proposal.late");
            assertThat(refused(() -> opened().requireWithdrawable(UNTIL))).containsExactly("procurement.closed-step");
        }
    }

    @Nested
    class Opening {

        @Test
        void waitsForTheEndOfTheDeadlineAndTellsNobodyHowManyThereAre() {
            assertThat(codes(receiving().problemsBeforeOpening(1, rules(), UNTIL)))
                    .containsExactly("procurement.gate.deadline");
            assertThat(refused(() -> receiving().open(3, rules(), UNTIL, OFFICER)))
                    .containsExactly("procurement.gate.deadline");
        }

        @Test
        void opensThreeWithoutAWord() {
            assertThat(receiving().problemsBeforeOpening(3, rules(), AFTER)).isEmpty();
            assertThat(opened().openedOn()).isEqualTo(AFTER);
        }

        @Test
        void goesOnWithTwoAndSaysSo() {
            var procurement = receiving();
            var problems = procurement.problemsBeforeOpening(2, rules(), AFTER);

            assertThat(codes(problems)).containsExactly("procurement.gate.few");
            assertThat(problems.getFirst().severity()).isEqualTo(Severity.WARN);
            procurement.open(2, rules(), AFTER, OFFICER);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 1})
        void doesNotGoOnWithFewer(long standing) {
            assertThat(refused(() -> receiving().open(standing, rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.gate.too-few");
            receiving().fail("too few", AFTER, OFFICER);
        }
    }

    @Nested
    class Ranking {

        @Test
        void waitsForEverySheet() {
            var procurement = scoring();
            var panel = panel(procurement, 3);

            assertThat(refused(() -> procurement.rank(panel, new Sheets(3, 2), rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.gate.sheets");
            assertThat(refused(() -> scoring().rank(panel, new Sheets(0, 0), rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.gate.sheets");
        }

        @Test
        void waitsForSomebodyInThePlaceOfWhoSteppedDown() {
            var procurement = scoring();
            var two = panel(procurement, 2);

            assertThat(refused(() -> procurement.rank(two, new Sheets(2, 2), rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.panel.too-few");
        }

        @Test
        void comesAfterTheScoring() {
            assertThat(refused(() -> opened().rank(panel(opened(), 3), new Sheets(3, 3), rules(), AFTER, OFFICER)))
                    .containsExactly("procurement.closed-step");
        }
    }

    @Nested
    class Awarding {

        private static final Money PRICE = Money.of("465600");

        @ParameterizedTest
        @CsvSource({"2026-04-22, procurement.gate.stands", "2026-04-23, "})
        void waitsUntilTheNoticeHasStood(LocalDate on, @Nullable String problem) {
            var procurement = published(new Term.Until(day("2026-04-22")));

            if (problem == null) {
                procurement.award(CEILING, PRICE, on);
                assertThat(procurement.status()).isEqualTo(ProcurementStatus.AWARDED);
            } else {
                assertThat(refused(() -> procurement.award(CEILING, PRICE, on))).containsExactly(problem);
            }
        }

        @Test
        void waitsWhileNobodyKnowsHowLongItStands() {
            var procurement = published(new Term.Unknown(2027));

            assertThat(refused(() -> procurement.award(CEILING, PRICE, day("2027-12-31"))))
                    .containsExactly("procurement.gate.stands-unknown");
        }

        @Test
        void wantsTheMoneyToBeThereStill() {
            var on = day("2026-04-23");
            var stands = new Term.Until(day("2026-04-22"));

            assertThat(refused(() -> published(stands).award(Money.of("465599.99"), PRICE, on)))
                    .containsExactly("procurement.gate.money");
            assertThat(refused(() -> published(stands).award(null, PRICE, on)))
                    .containsExactly("procurement.gate.money");
            published(stands).award(PRICE, PRICE, on);
        }

        @Test
        void comesAfterThePublication() {
            assertThat(refused(() -> ranked().award(CEILING, PRICE, day("2026-04-23"))))
                    .containsExactly("procurement.closed-step");
        }
    }

    @Test
    void failsFromReceivingOnAndNotBefore() {
        assertThat(refused(() -> prepared().fail("why", BEGUN, OFFICER))).containsExactly("procurement.closed-step");
        var procurement = ranked();
        procurement.fail("nobody wants it", AFTER, OFFICER);

        assertThat(procurement.status()).isEqualTo(ProcurementStatus.FAILED);
        assertThat(procurement.failure()).isEqualTo("nobody wants it");
    }

    @Test
    void remembersEverybodyWhoPlannedIt() {
        var second = person();
        var third = person();
        var procurement = prepared();
        procurement.correct(Given.BELOW, UNTIL, second);
        procurement.begin(GATE, rules(), BEGUN, third);

        assertThat(procurement.isPlannedBy(OFFICER)).isTrue();
        assertThat(procurement.isPlannedBy(second)).isTrue();
        assertThat(procurement.isPlannedBy(third)).isTrue();
        assertThat(procurement.isPlannedBy(person())).isFalse();
    }
}
