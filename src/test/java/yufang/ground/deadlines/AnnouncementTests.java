package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTests {

    /** The three holidays without which none is complete, and these days. */
    static Announcement announcement(int year, Announcement.Day... more) {
        Stream<Announcement.Day> fixed = Stream.of("-01-01", "-05-01", "-10-01").map(date -> off(year + date));
        List<Announcement.Day> days = Stream.concat(fixed, Stream.of(more))
                .sorted(Comparator.comparing(Announcement.Day::date))
                .toList();
        return new Announcement(year, List.of(), days);
    }

    private static Announcement.Day off(String date) {
        return new Announcement.Day(LocalDate.parse(date), true, "holiday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-01", "2019-01-31"})
    void mayReachAMonthIntoTheNeighbouringYears(String date) {
        assertThat(announcement(2018, off(date)).days()).contains(off(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-11-30", "2019-02-01"})
    void refusesDaysOfAnotherYear(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement(2018, off(date)))
                .withMessage("Announcement 2018: " + date + " is too far from that year");
    }

    @Test
    void refusesADayNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement(2018, off("2018-05-01")))
                .withMessage("Announcement 2018: 2018-05-01 stands twice or out of order");
    }

    @Test
    void refusesDaysOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement(
                        2018, List.of(), List.of(off("2018-05-01"), off("2018-01-01"), off("2018-10-01"))))
                .withMessageContaining("2018-01-01 stands twice or out of order");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-01,2018-10-01,2018-01-01",
        "2018-01-01,2018-10-01,2018-05-01",
        "2018-01-01,2018-05-01,2018-10-01"
    })
    void refusesAnAnnouncementThatWasCutOff(String first, String second, String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Announcement(2018, List.of(), List.of(off(first), off(second))))
                .withMessage("Announcement 2018 is incomplete: " + missing + " is not off");
    }

    @Test
    void refusesAFixedHolidayThatIsWorked() {
        Announcement.Day worked = new Announcement.Day(LocalDate.parse("2018-10-01"), false, "holiday");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Announcement(2018, List.of(), List.of(off("2018-01-01"), off("2018-05-01"), worked)))
                .withMessageContaining("2018-10-01 is not off");
    }
}
