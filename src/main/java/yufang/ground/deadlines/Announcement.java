package yufang.ground.deadlines;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The State Council's word on one year: which days are off and which weekend days are worked instead (调休).
 *
 * @param papers addresses of the notice and of what amended it
 * @param days that the papers name, each once, in order; from December before to January after the year, because the
 *     New Year holiday may reach across
 */
public record Announcement(int year, List<String> papers, List<Day> days) {

    private static final List<Month> FIRST_OF_MONTH_OFF = List.of(Month.JANUARY, Month.MAY, Month.OCTOBER);

    /**
     * A day that is named.
     *
     * @param off true for a day off, false for a working day
     * @param occasion the holiday that it belongs to, as the announcement calls it
     */
    public record Day(LocalDate date, boolean off, String occasion) {}

    public Announcement {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
        refuseDisorder(year, days);
        refuseOtherYears(year, days);
        refuseGaps(year, days);
    }

    private static void refuseDisorder(int year, List<Day> days) {
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).date().isAfter(days.get(i - 1).date())) {
                throw new IllegalArgumentException(
                        "Announcement " + year + ": " + days.get(i).date() + " stands twice or out of order");
            }
        }
    }

    private static void refuseOtherYears(int year, List<Day> days) {
        LocalDate earliest = LocalDate.of(year - 1, Month.DECEMBER, 1);
        LocalDate latest = LocalDate.of(year + 1, Month.JANUARY, 31);
        for (Day day : days) {
            if (day.date().isBefore(earliest) || day.date().isAfter(latest)) {
                throw new IllegalArgumentException(
                        "Announcement " + year + ": " + day.date() + " is too far from that year");
            }
        }
    }

    /** These holidays are fixed by law (全国年节及纪念日放假办法): an announcement without them was cut off. */
    private static void refuseGaps(int year, List<Day> days) {
        for (Month month : FIRST_OF_MONTH_OFF) {
            LocalDate fixed = LocalDate.of(year, month, 1);
            if (days.stream().noneMatch(day -> day.off() && day.date().equals(fixed))) {
                throw new IllegalArgumentException("Announcement " + year + " is incomplete: " + fixed + " is not off");
            }
        }
    }
}
