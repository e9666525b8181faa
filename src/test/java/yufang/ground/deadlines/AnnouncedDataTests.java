package yufang.ground.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped calendar against the raw files that it was derived from, counted once more in the simplest way. */
class AnnouncedDataTests {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final int LONGEST = 30;

    private static final Map<Integer, JsonNode> FILES = new HashMap<>();
    private static final Map<String, Boolean> OFF = new HashMap<>();

    private final WorkingDayCalendar calendar = new Calendars().current();

    @BeforeAll
    static void readTheRawFiles() {
        String folder = System.getenv("YUFANG_TRIAL_DATA");
        assumeTrue(folder != null, "YUFANG_TRIAL_DATA is not set: the announced days are not compared");
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            Path file = Path.of(folder, "cn-holidays", year + ".json");
            assumeTrue(Files.exists(file), "no " + file);
            JsonNode read = JsonMapper.shared().readTree(file);
            FILES.put(year, read);
            for (JsonNode day : read.get("days")) {
                OFF.put(day.get("date").asString(), day.get("isOffDay").asBoolean());
            }
        }
    }

    @Test
    void shipsExactlyTheAnnouncedDays() {
        List<Announcement> raw = IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
                .mapToObj(AnnouncedDataTests::raw)
                .toList();
        assertThat(AnnouncementFile.shipped()).isEqualTo(raw);
    }

    @Test
    void agreesOnEveryDay() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> assertThat(calendar.kindOf(day))
                .as(day.toString())
                .isEqualTo(isWorked(day) ? DayKind.WORKING : DayKind.REST));
    }

    @Test
    void agreesOnEveryTermUpToThirtyDays() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int n = 1; n <= LONGEST; n++) {
                agrees(calendar.after(day, Span.workingDays(n)), countForward(day, n), day, n + " working days");
                agrees(calendar.after(day, Span.calendarDays(n)), moved(day.plusDays(n)), day, n + " days");
            }
        }
    }

    @Test
    void agreesOnEveryDayBefore() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int n = 1; n <= LONGEST; n++) {
                agrees(calendar.before(day, Span.workingDays(n)), countBackward(day, n), day, n + " back");
            }
        }
    }

    @Test
    void leavesAsManyDaysAsTheTermHas() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int n = 1; n <= LONGEST; n++) {
                LocalDate end = countForward(day, n);
                if (end != null && calendar.workingDaysLeft(day, end).orElse(0) != n) {
                    assertThat(calendar.workingDaysLeft(day, end))
                            .as("%s to %s", day, end)
                            .hasValue(n);
                }
            }
        }
    }

    private static void agrees(Term term, @Nullable LocalDate expected, LocalDate from, String length) {
        // AssertJ only where it has something to tell: a description for each of 150,000 answers takes seconds.
        if (!term.known().equals(Optional.ofNullable(expected))) {
            assertThat(term.known().orElse(null)).as("%s from %s", length, from).isEqualTo(expected);
        }
    }

    private static boolean isWorked(LocalDate day) {
        Boolean off = OFF.get(day.toString());
        return off == null ? day.getDayOfWeek().getValue() < 6 : !off;
    }

    private static @Nullable LocalDate countForward(LocalDate from, int days) {
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); worked.size() < days && !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isWorked(day)) worked.add(day);
        }
        return worked.size() < days ? null : worked.getLast();
    }

    private static @Nullable LocalDate countBackward(LocalDate from, int days) {
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = from.minusDays(1); worked.size() < days && !day.isBefore(FIRST); day = day.minusDays(1)) {
            if (isWorked(day)) worked.add(day);
        }
        return worked.size() < days ? null : worked.getLast();
    }

    private static @Nullable LocalDate moved(LocalDate end) {
        LocalDate day = end;
        while (!day.isAfter(LAST)) {
            if (isWorked(day)) return day;
            day = day.plusDays(1);
        }
        return null;
    }

    private static Announcement raw(int year) {
        JsonNode file = Objects.requireNonNull(FILES.get(year));
        List<String> papers = new ArrayList<>();
        file.get("papers").forEach(paper -> papers.add(paper.asString()));
        List<Announcement.Day> days = new ArrayList<>();
        file.get("days")
                .forEach(day -> days.add(new Announcement.Day(
                        LocalDate.parse(day.get("date").asString()),
                        day.get("isOffDay").asBoolean(),
                        day.get("name").asString())));
        return new Announcement(year, papers, days);
    }
}
