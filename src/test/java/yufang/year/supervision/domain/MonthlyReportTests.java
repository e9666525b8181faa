package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.ground.deadlines.Calendars;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.TrialRules;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;

class MonthlyReportTests {

    static final LocalDate DUE = LocalDate.of(2026, 7, 27);

    MonthlyReport july = Given.report("2026-07");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05, 2026-05-25
            2026-06, 2026-06-25
            2026-07, 2026-07-27
            2026-08, 2026-08-25
            2026-09, 2026-09-28
            2026-10, 2026-10-26
            2026-12, 2026-12-25
            """)
    void isDueOnTheRegionsDayOrTheNextWorkingDay(String month, LocalDate day) {
        assertThat(Given.report(month).due()).isEqualTo(day);
    }

    @Test
    void saysThatNobodyKnowsTheDayOfAYearWhoseCalendarIsNotLoaded() {
        var january = Given.report("2027-01");

        assertThat(january.due()).isNull();
        assertThat(january.term()).isEqualTo(new Term.Unknown(2027));
        assertThat(january.isLate(LocalDate.of(2027, 12, 31)))
                .as("late on a guess")
                .isFalse();
    }

    @Test
    void learnsItsDayOnceAndKeepsIt() {
        var january = Given.report("2027-01");
        var day = LocalDate.of(2027, 1, 25);

        assertThat(january.learns(new Term.Unknown(2027), Given.rules("2026-12-01")))
                .isFalse();
        assertThat(january.learns(new Term.Until(day), Given.rules("2026-12-01")))
                .isTrue();
        assertThat(january.term()).isEqualTo(new Term.Until(day));
        assertThat(january.learns(new Term.Until(day.plusDays(1)), Given.rules("2026-12-02")))
                .isFalse();
        assertThat(january.due()).isEqualTo(day);
    }

    @Test
    void asksForNothingWhereTheRegionHasNotSaidByWhichDay() {
        var unset = TrialRules.shippedOn(DUE);

        assertThat(unset.isSet(MonthlyReport.RULE)).isFalse();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> MonthlyReport.term(YearMonth.of(2026, 7), unset, new Calendars().current()));
    }

    @Test
    void isLateFromTheDayAfterItsDay() {
        assertThat(july.isLate(DUE)).isFalse();
        assertThat(july.isLate(DUE.plusDays(1))).isTrue();

        july.submit(Given.MANAGER, DUE);
        assertThat(july.isLate(DUE.plusDays(30))).isFalse();
        var late = Given.report("2026-07");
        late.submit(Given.MANAGER, DUE.plusDays(1));
        assertThat(late.isLate(DUE)).isTrue();
    }

    @Test
    void isInOnTimeByTheDayItFirstCame() {
        july.submit(Given.MANAGER, DUE);
        july.sendBack(Given.OFFICER, "no places", Given.rules("2026-07-29"));
        july.submit(Given.MANAGER, DUE.plusDays(3));

        assertThat(july.firstSubmittedOn()).isEqualTo(DUE);
        assertThat(july.isLate(DUE.plusDays(3))).isFalse();
    }

    @Test
    void warnsTheProviderThatItIsLateAndNamesTheRule() {
        assertThat(july.problemsBeforeSubmission(Given.rules("2026-07-27"), DUE))
                .isEmpty();

        assertThat(july.problemsBeforeSubmission(Given.rules("2026-07-28"), DUE.plusDays(1)))
                .extracting(Problem::code, Problem::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("supervision.report.late", Severity.WARN));
    }

    @Test
    void isTakenNoteOfByAnotherUnderTheRulesOfTheDay() {
        july.submit(Given.MANAGER, DUE);

        assertThat(Given.refusal(() -> july.takeNote(Given.MANAGER, Given.rules("2026-07-28"))))
                .containsExactly("supervision.report.same-person");
        assertThat(july.problemsBeforeDecision(Given.OFFICER)).isEmpty();
    }

    @Test
    void neitherTakesNoteNorReturnsWhatHeHandedInHimself() {
        july.submit(Given.MANAGER, DUE);

        assertThat(Given.refusal(() -> july.sendBack(Given.MANAGER, "no", Given.rules("2026-07-28"))))
                .containsExactly("supervision.report.same-person");
    }

    @Test
    void neverChangesOnceItWasTakenNoteOf() {
        july.submit(Given.MANAGER, DUE);
        july.takeNote(Given.OFFICER, Given.rules("2026-07-28"));

        assertThat(july.decidedBy()).isEqualTo(Given.OFFICER);
        assertThat(Given.refusal(() -> july.submit(Given.MANAGER, DUE)))
                .containsExactly("supervision.report.closed-step");
        assertThat(Given.refusal(() -> july.sendBack(Given.OFFICER, "late", Given.rules("2026-07-28"))))
                .containsExactly("supervision.report.closed-step");
        assertThat(july.lapses(DUE.minusDays(1))).isFalse();
    }

    @Test
    void cannotBeHandedInTwiceInARow() {
        july.submit(Given.MANAGER, DUE);

        assertThat(Given.refusal(() -> july.submit(Given.MANAGER, DUE)))
                .containsExactly("supervision.report.closed-step");
    }

    @Test
    void forgetsTheReasonOfTheReturnOnceItComesAgain() {
        july.submit(Given.MANAGER, DUE);
        july.sendBack(Given.OFFICER, "no places", Given.rules("2026-07-29"));
        assertThat(july.returnReason()).isEqualTo("no places");

        july.submit(Given.MANAGER, DUE);

        assertThat(july.returnReason()).isNull();
        assertThat(july.decidedBy()).isNull();
    }

    @Test
    void isOwedNoMoreWhereTheContractEndedBeforeItsDay() {
        assertThat(july.lapses(DUE))
                .as("the last day of the contract is the day itself")
                .isFalse();
        assertThat(july.lapses(DUE.minusDays(1))).isTrue();

        assertThat(july.status()).isEqualTo(ReportStatus.LAPSED);
        assertThat(july.isLate(DUE.plusDays(9))).isFalse();
        assertThat(Given.report("2027-01").lapses(DUE)).as("of an unknown day").isTrue();
    }

    @Test
    void refusesAFormShownForAnotherVersion() {
        assertThat(july.at(0)).isSameAs(july);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> july.at(1));
    }
}
