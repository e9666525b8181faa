package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted by hand on the announced calendars; the third column says how. */
class WorkingDayCalendarTests {

    private final WorkingDayCalendar calendar = new Calendars().current();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 |  1 | 2026-01-04 | 1 to 3 January off, Sunday the 4th is made up for
            2026-02-12 |  7 | 2026-02-28 | 13, Sat 14 worked, 15 to 23 off, 24 25 26 27, Sat 28 worked: key areas of the trial year
            2026-02-13 |  2 | 2026-02-24 | Sat 14 worked, then nine days of Spring Festival
            2026-02-21 |  1 | 2026-02-24 | begun on a day off
            2026-02-28 |  1 | 2026-03-02 | from a worked Saturday: Sunday 1 March is an ordinary one
            2026-03-02 | 10 | 2026-03-16 | two plain weeks: circulation of the trial year
            2026-03-31 |  5 | 2026-04-08 | 1 2 3, Qingming 4 to 6, 7 8: disclosure of the trial year
            2026-04-17 |  3 | 2026-04-22 | from a Friday: 20 21 22: result A of the trial year
            2026-04-30 |  3 | 2026-05-08 | May holidays 1 to 5, 6 7 8: result B of the trial year
            2026-04-30 |  4 | 2026-05-09 | and Saturday the 9th is made up for
            2026-04-30 |  5 | 2026-05-11 | but Sunday the 10th is not
            2026-06-18 |  1 | 2026-06-22 | Dragon Boat Friday to Sunday, no day made up for
            2026-09-18 |  2 | 2026-09-21 | Sat 19 rests, Sunday 20 is worked
            2026-09-24 |  5 | 2026-10-09 | 25 to 27 off, 28 29 30, 1 to 7 off, 8 9: trial year
            2026-09-24 |  6 | 2026-10-10 | and Saturday the 10th is made up for
            2026-09-24 |  7 | 2026-10-12 | Sunday the 11th is not
            2026-12-28 |  3 | 2026-12-31 | wholly within December: 29 30 31
            2025-12-31 |  1 | 2026-01-04 | over the turn of two loaded years
            2025-01-24 |  3 | 2025-02-05 | Sat 25 rests, Sun 26 worked, Mon 27, 28 January to 4 February off
            2025-02-05 |  4 | 2025-02-10 | 6 7, Sat 8 worked, Sun 9 rests
            2025-09-26 |  4 | 2025-10-09 | Sat 27 rests, Sun 28 worked, 29 30, eight days off: the 8th too
            2024-02-09 |  1 | 2024-02-18 | New Year’s Eve itself was worked, Sunday 18 made up for
            2024-04-03 |  2 | 2024-04-08 | 4 to 6 off, Sun 7 worked
            2024-09-13 |  2 | 2024-09-18 | Sat 14 worked, 15 to 17 off
            2023-01-20 |  3 | 2023-01-30 | 21 to 27 off, Sat 28 and Sun 29 worked
            2023-09-28 |  3 | 2023-10-09 | 29 September to 6 October off, Sat 7 and Sun 8 worked
            2022-12-30 |  1 | 2023-01-03 | 31 December is off by the announcement of 2023
            2022-01-28 |  3 | 2022-02-07 | Sat 29 and Sun 30 worked, 31 January to 6 February off
            2021-09-17 |  2 | 2021-09-22 | Sat 18 worked, 19 to 21 off
            2020-01-23 |  1 | 2020-02-03 | Spring Festival lengthened to 2 February by the second paper
            2020-06-24 |  1 | 2020-06-28 | 25 to 27 off, Sunday 28 worked
            2020-09-30 |  3 | 2020-10-12 | 1 to 8 off, 9, Sat 10 worked, Sun 11 rests
            2019-12-31 |  1 | 2020-01-02 | the day it runs from is not counted, so its year need not be known
            """)
    void endsATermOfWorkingDays(LocalDate from, int days, LocalDate last, String why) {
        assertThat(calendar.after(from, Span.workingDays(days))).as(why).isEqualTo(new Term.Until(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-28 |  4 | 2027 | 29 30 31 are three, the fourth lies in a year without calendar
            2026-12-28 |  5 | 2027 | trial year
            2026-12-31 |  1 | 2027 | the very next day
            2027-03-01 |  1 | 2027 | begun there
            2026-10-30 | 60 | 2027 | far across
            2019-12-30 |  1 | 2019 | before the first year that is loaded
            """)
    void doesNotGuessAYearThatIsNotLoaded(LocalDate from, int days, int year, String why) {
        assertThat(calendar.after(from, Span.workingDays(days))).as(why).isEqualTo(new Term.Unknown(year));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-22 | 30 | 2026-05-22 | 2026-05-22 | a Friday: nothing to move
            2026-09-01 | 30 | 2026-10-08 | 2026-10-01 | National Day, off until the 7th
            2026-01-29 | 30 | 2026-02-28 | 2026-02-28 | a Saturday, but a worked one
            2026-04-25 | 10 | 2026-05-06 | 2026-05-05 | last of the May holidays
            2026-07-15 | 10 | 2026-07-27 | 2026-07-25 | an ordinary Saturday
            2026-02-10 |  5 | 2026-02-24 | 2026-02-15 | first of nine days off
            2026-12-01 | 30 | 2026-12-31 | 2026-12-31 | the last day that is known
            """)
    void movesTheEndOfCalendarDaysOnlyWhereAsked(
            LocalDate from, int days, LocalDate moved, LocalDate toTheDay, String why) {
        assertThat(calendar.after(from, Span.calendarDays(days))).as(why).isEqualTo(new Term.Until(moved));
        assertThat(calendar.after(from, Span.calendarDaysToTheDay(days)))
                .as(why)
                .isEqualTo(new Term.Until(toTheDay));
    }

    @Test
    void knowsCalendarDaysOfAnUnknownYearOnlyToTheDay() {
        LocalDate from = LocalDate.parse("2026-12-10");
        // 2027-01-08 is a Friday: that nobody has announced it off is no proof that it is worked.
        assertThat(calendar.after(from, Span.calendarDays(29))).isEqualTo(new Term.Unknown(2027));
        assertThat(calendar.after(from, Span.calendarDaysToTheDay(29)))
                .isEqualTo(new Term.Until(LocalDate.parse("2027-01-08")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05 | 25 | 2026-05-25 | a Monday: trial year
            2026-06 | 25 | 2026-06-25 | a Thursday: trial year
            2026-07 | 25 | 2026-07-27 | a Saturday: trial year
            2026-08 | 25 | 2026-08-25 | a Tuesday: trial year
            2026-10 | 25 | 2026-10-26 | a Sunday
            2026-09 | 25 | 2026-09-28 | Mid-Autumn, Friday to Sunday
            2026-02 | 15 | 2026-02-24 | Spring Festival
            2026-05 |  9 | 2026-05-09 | a Saturday that is worked
            2026-01 | 31 | 2026-02-02 | a Saturday: into the next month
            2026-02 | 31 | 2026-02-28 | a shorter month has its last day
            2026-12 | 31 | 2026-12-31 | the last day that is known
            2026-03 |  1 | 2026-03-02 | the first, a Sunday
            """)
    void isDueOnTheDayOfTheMonthOrTheNextWorkingDay(YearMonth month, int day, LocalDate due, String why) {
        assertThat(calendar.dueIn(month, day)).as(why).isEqualTo(new Term.Until(due));
    }

    @Test
    void isNotDueInAYearThatIsNotLoaded() {
        assertThat(calendar.dueIn(YearMonth.of(2027, 1), 25)).isEqualTo(new Term.Unknown(2027));
    }

    @ParameterizedTest
    @CsvSource({"0", "32", "-1"})
    void refusesADayThatNoMonthHas(int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.dueIn(YearMonth.of(2026, 5), day))
                .withMessage("Not a day of the month: " + day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-09 | 30 days             | 2026-03-10 | procurement intention of the trial year
            2026-04-12 | 7 days              | 2026-04-05 | Qingming, and stays there
            2026-04-12 | 7 days to the day   | 2026-04-05 | the same
            2027-01-05 | 10 days             | 2026-12-26 | needs no calendar
            2026-04-08 | 5 working days      | 2026-03-31 | the disclosure of the trial year, seen from its end
            2026-02-28 | 7 working days      | 2026-02-12 | the notice of the trial year, seen from its end
            2026-07-19 | 3 working days      | 2026-07-15 | from a Sunday: 17 16 15
            2026-05-11 | 1 working day       | 2026-05-09 | a Saturday that is worked
            """)
    void findsTheLatestDayBefore(LocalDate day, String span, LocalDate latest, String why) {
        assertThat(calendar.before(day, Span.of(span))).as(why).isEqualTo(new Term.Until(latest));
    }

    @Test
    void doesNotGuessBackwards() {
        assertThat(calendar.before(LocalDate.parse("2020-01-03"), Span.workingDays(1)))
                .isEqualTo(new Term.Until(LocalDate.parse("2020-01-02")));
        assertThat(calendar.before(LocalDate.parse("2020-01-03"), Span.workingDays(2)))
                .isEqualTo(new Term.Unknown(2019));
        assertThat(calendar.before(LocalDate.parse("2027-01-04"), Span.workingDays(1)))
                .isEqualTo(new Term.Unknown(2027));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-31 | 2026-04-08 |  5 | the day of disclosure itself is not counted
            2026-04-03 | 2026-04-08 |  2 | Qingming between
            2026-04-08 | 2026-04-08 |  0 | on the day
            2026-04-09 | 2026-04-08 | -1 | the day after
            2026-04-13 | 2026-04-08 | -3 | 9 10, weekend, 13
            2026-07-24 | 2026-07-27 |  1 | Friday to Monday
            2026-07-26 | 2026-07-27 |  1 | Sunday to Monday
            2026-07-25 | 2026-07-24 | -1 | Saturday after a Friday: overdue already
            2026-07-26 | 2026-07-24 | -1 | Sunday
            2026-07-27 | 2026-07-24 | -1 | Monday is the first working day since
            2026-07-28 | 2026-07-24 | -2 | Tuesday the second
            2026-07-24 | 2026-07-25 |  0 | due on a rest day: today is the last working day
            2026-02-14 | 2026-02-28 |  5 | from a worked Saturday over Spring Festival to another
            2025-12-31 | 2026-01-05 |  2 | over the turn of two loaded years: 4 and 5 January
            2026-12-28 | 2026-12-31 |  3 | within December
            2027-01-04 | 2027-01-04 |  0 | on the day nothing needs counting
            """)
    void countsTheWorkingDaysLeft(LocalDate today, LocalDate due, int left, String why) {
        assertThat(calendar.workingDaysLeft(today, due)).as(why).hasValue(left);
        assertThat(calendar.workingDaysLeft(today, new Term.Until(due))).as(why).hasValue(left);
    }

    @Test
    void leavesTheCountOpenAcrossAYearThatIsNotLoaded() {
        LocalDate december = LocalDate.parse("2026-12-30");
        LocalDate january = LocalDate.parse("2027-01-04");
        assertThat(calendar.workingDaysLeft(december, january)).isEmpty();
        assertThat(calendar.workingDaysLeft(january, december)).isEmpty();
        assertThat(calendar.workingDaysLeft(december, new Term.Unknown(2027))).isEmpty();
    }

    @Test
    void findsTheNextWorkingDay() {
        // Friday before the May holidays’ made-up Saturday.
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-05-08")))
                .isEqualTo(new Term.Until(LocalDate.parse("2026-05-09")));
        assertThat(calendar.workingDayFrom(LocalDate.parse("2026-05-08")))
                .isEqualTo(new Term.Until(LocalDate.parse("2026-05-08")));
        assertThat(calendar.workingDayFrom(LocalDate.parse("2026-05-01")))
                .isEqualTo(new Term.Until(LocalDate.parse("2026-05-06")));
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-12-31"))).isEqualTo(new Term.Unknown(2027));
        assertThat(calendar.workingDayFrom(LocalDate.parse("2027-01-01"))).isEqualTo(new Term.Unknown(2027));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-28 | WORKING | a made-up Saturday
            2026-02-27 | WORKING | a plain Friday
            2026-03-07 | REST    | a plain Saturday
            2026-03-08 | REST    | a plain Sunday
            2026-02-16 | REST    | a Monday off
            2026-12-31 | WORKING | the last day that is known
            2027-01-01 | UNKNOWN | not announced, however sure it seems
            2027-03-06 | UNKNOWN | not even a Saturday is sure: it may be made up for
            2019-12-31 | UNKNOWN | the day before the first year
            """)
    void tellsWhatADayIs(LocalDate day, DayKind kind, String why) {
        assertThat(calendar.kindOf(day)).as(why).isEqualTo(kind);
    }

    /** The New Year holiday of 2019: Saturday 29 December worked, 30 December to 1 January off. */
    @Test
    void letsTheNextAnnouncementReachBackIntoDecember() {
        WorkingDayCalendar before = WorkingDayCalendar.of(List.of(announcement(2018)));
        WorkingDayCalendar after = before.with(
                announcement(2019, day("2018-12-29", false), day("2018-12-30", true), day("2018-12-31", true)));
        Span two = Span.workingDays(2);
        LocalDate thursday = LocalDate.parse("2018-12-27");
        assertThat(before.after(thursday, two)).isEqualTo(new Term.Until(LocalDate.parse("2018-12-31")));
        assertThat(after.after(thursday, two)).isEqualTo(new Term.Until(LocalDate.parse("2018-12-29")));
        assertThat(after.after(thursday, Span.workingDays(3))).isEqualTo(new Term.Until(LocalDate.parse("2019-01-02")));
        assertThat(before.kindOf(LocalDate.parse("2019-01-02"))).isEqualTo(DayKind.UNKNOWN);
    }

    @Test
    void knowsOfAnotherYearOnlyTheDaysThatAreNamed() {
        WorkingDayCalendar only2019 =
                WorkingDayCalendar.of(List.of(announcement(2019, day("2018-12-29", false), day("2018-12-31", true))));
        assertThat(only2019.kindOf(LocalDate.parse("2018-12-29"))).isEqualTo(DayKind.WORKING);
        assertThat(only2019.kindOf(LocalDate.parse("2018-12-30"))).isEqualTo(DayKind.UNKNOWN);
        assertThat(only2019.kindOf(LocalDate.parse("2018-12-31"))).isEqualTo(DayKind.REST);
        assertThat(only2019.years()).containsExactly(2019);
    }

    @Test
    void believesTheLaterOfTwoAnnouncementsWhateverTheirOrder() {
        Announcement earlier = announcement(2018, day("2019-01-02", true));
        Announcement later = announcement(2019, day("2019-01-02", false));
        LocalDate disputed = LocalDate.parse("2019-01-02");
        assertThat(WorkingDayCalendar.of(List.of(earlier, later)).kindOf(disputed))
                .isEqualTo(DayKind.WORKING);
        assertThat(WorkingDayCalendar.of(List.of(later, earlier)).kindOf(disputed))
                .isEqualTo(DayKind.WORKING);
        assertThat(WorkingDayCalendar.of(List.of(later)).with(earlier).kindOf(disputed))
                .isEqualTo(DayKind.WORKING);
    }

    @Test
    void replacesAnAmendedYearAsAWhole() {
        WorkingDayCalendar amended = WorkingDayCalendar.of(List.of(announcement(2018, day("2018-02-24", false))))
                .with(announcement(2018, day("2018-04-08", false)));
        assertThat(amended.kindOf(LocalDate.parse("2018-02-24"))).isEqualTo(DayKind.REST);
        assertThat(amended.kindOf(LocalDate.parse("2018-04-08"))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void refusesAYearAnnouncedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.of(List.of(announcement(2018), announcement(2018))))
                .withMessage("Announced twice: 2018");
    }

    @Test
    void doesNotLeapOverAMissingYear() {
        WorkingDayCalendar gap = WorkingDayCalendar.of(List.of(announcement(2024), announcement(2026)));
        assertThat(gap.workingDaysLeft(LocalDate.parse("2024-12-31"), LocalDate.parse("2026-01-05")))
                .isEmpty();
        assertThat(gap.after(LocalDate.parse("2024-12-30"), Span.workingDays(2)))
                .isEqualTo(new Term.Unknown(2025));
    }

    private static Announcement announcement(int year, Announcement.Day... more) {
        return AnnouncementTests.announcement(year, more);
    }

    private static Announcement.Day day(String date, boolean off) {
        return new Announcement.Day(LocalDate.parse(date), off, "New Year");
    }
}
