package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTests {

    @ParameterizedTest
    @CsvSource({
        "7 working days, 7, WORKING_DAYS, 7 working days",
        "1 working day, 1, WORKING_DAYS, 1 working day",
        "30 days, 30, CALENDAR_DAYS, 30 days",
        "30 calendar days, 30, CALENDAR_DAYS, 30 days",
        "1 day, 1, CALENDAR_DAYS, 1 day",
        "10 days to the day, 10, CALENDAR_DAYS_TO_THE_DAY, 10 days to the day",
        "1 calendar day to the day, 1, CALENDAR_DAYS_TO_THE_DAY, 1 day to the day",
        "'  5 working days ', 5, WORKING_DAYS, 5 working days",
        "3660 days, 3660, CALENDAR_DAYS, 3660 days",
    })
    void readsAValueOfTheRulebookAndWritesItBack(String text, int count, Span.Reckoning reckoning, String written) {
        assertThat(Span.of(text)).isEqualTo(new Span(count, reckoning)).hasToString(written);
        assertThat(Span.of(written)).isEqualTo(new Span(count, reckoning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "days",
                "seven days",
                "7 weeks",
                "7.5 days",
                "7 working days to the day",
                "7working days",
                "2 hours",
                "999999999 days",
                "7 days or so",
                "7 Working Days"
            })
    void refusesWhatIsNotATerm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(text))
                .withMessage("Not a term: \"" + text
                        + "\"; expected such as \"7 working days\", \"30 days\" or \"30 days to the day\"");
    }

    @ParameterizedTest
    @CsvSource({"0 working days, 0", "-3 working days, -3", "0 days, 0", "-30 days to the day, -30", "3661 days, 3661"})
    void refusesTermsOfNoLengthAndTooLongOnes(String text, int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(text))
                .withMessage("A term has 1 to 3660 days, not " + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3_661, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesSuchNumbersHoweverMade(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.workingDays(count));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.calendarDays(count));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.calendarDaysToTheDay(count));
    }

    @Test
    void keepsTheReckoningsApart() {
        assertThat(Span.workingDays(5).reckoning()).isEqualTo(Span.Reckoning.WORKING_DAYS);
        assertThat(Span.calendarDays(5).reckoning()).isEqualTo(Span.Reckoning.CALENDAR_DAYS);
        assertThat(Span.calendarDaysToTheDay(5).reckoning()).isEqualTo(Span.Reckoning.CALENDAR_DAYS_TO_THE_DAY);
    }
}
