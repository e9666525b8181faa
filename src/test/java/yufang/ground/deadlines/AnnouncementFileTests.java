package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementFileTests {

    @Test
    void readsStretchesAndSingleDays() {
        List<Announcement> read = AnnouncementFile.parse(List.of(
                "# a remark",
                "",
                "year 2018",
                "paper https://example.org/1",
                "off 2017-12-30..2018-01-01 元旦",
                "work 2018-02-11 春节",
                "off 2018-05-01 劳动节",
                "off 2018-10-01 国庆节"));
        assertThat(read)
                .containsExactly(new Announcement(
                        2018,
                        List.of("https://example.org/1"),
                        List.of(
                                day("2017-12-30", true, "元旦"),
                                day("2017-12-31", true, "元旦"),
                                day("2018-01-01", true, "元旦"),
                                day("2018-02-11", false, "春节"),
                                day("2018-05-01", true, "劳动节"),
                                day("2018-10-01", true, "国庆节"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of 2018-01-01 元旦             | not understood
            off 2018-1-1 元旦              | not understood
            off 2018-01-01                | not understood
            off 2018-02-30 春节            | 2018-02-30
            off 2018-01-03..2018-01-01 元旦 | 2018-01-03
            year 18                       | not understood
            """)
    void namesTheLineThatIsWrong(String line, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncementFile.parse(List.of("year 2018", line)))
                .withMessageStartingWith("Line 2: ")
                .withMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({"off 2018-01-01 元旦", "paper https://example.org/1"})
    void refusesLinesBeforeTheFirstYear(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncementFile.parse(List.of(line)))
                .withMessage("Line 1: stands before the first year");
    }

    @Test
    void shipsTheYearsThatAreAnnounced() {
        assertThat(AnnouncementFile.shipped())
                .extracting(Announcement::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(new Calendars().current().years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void shipsThePapersOfEveryYear() {
        assertThat(AnnouncementFile.shipped()).allSatisfy(announcement -> assertThat(announcement.papers())
                .isNotEmpty()
                .allMatch(paper -> paper.contains("www.gov.cn/zhengce/")));
    }

    private static Announcement.Day day(String date, boolean off, String occasion) {
        return new Announcement.Day(LocalDate.parse(date), off, occasion);
    }
}
