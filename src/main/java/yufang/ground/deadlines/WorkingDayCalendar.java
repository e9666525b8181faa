package yufang.ground.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Says which days are worked and on which day a term of the programme ends. It answers from announced years alone:
 * whatever touches a day of a year that is not loaded is {@link Term.Unknown}.
 *
 * <p>The day from which a term runs is not counted (民法典 201); its last day counts until 24:00 of the region's time
 * (203), so dates are compared and never hours.
 *
 * <p>An announcement may reach into the neighbouring year: that of 2023 gives 2022-12-31 off. Where two name the same
 * day, that of the later year holds. So the last days of a loaded year follow its own announcement until the next one
 * is loaded, and may change then; ask again instead of keeping an answer.
 */
public final class WorkingDayCalendar {

    private final NavigableMap<Integer, Announcement> announcements;
    private final Map<LocalDate, DayKind> named = new HashMap<>();

    private WorkingDayCalendar(NavigableMap<Integer, Announcement> announcements) {
        this.announcements = announcements;
        for (Announcement announcement : announcements.values()) {
            for (Announcement.Day day : announcement.days()) {
                named.put(day.date(), day.off() ? DayKind.REST : DayKind.WORKING);
            }
        }
    }

    /**
     * A calendar of these years, in whatever order.
     *
     * @throws IllegalArgumentException where a year is announced twice
     */
    public static WorkingDayCalendar of(Collection<Announcement> announcements) {
        NavigableMap<Integer, Announcement> byYear = new TreeMap<>();
        for (Announcement announcement : announcements) {
            if (byYear.put(announcement.year(), announcement) != null) {
                throw new IllegalArgumentException("Announced twice: " + announcement.year());
            }
        }
        return new WorkingDayCalendar(byYear);
    }

    /** A calendar that knows this year too; an announcement of the same year, being amended, is replaced as a whole. */
    public WorkingDayCalendar with(Announcement announcement) {
        NavigableMap<Integer, Announcement> more = new TreeMap<>(announcements);
        more.put(announcement.year(), announcement);
        return new WorkingDayCalendar(more);
    }

    /** The years loaded, in order. */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(announcements.navigableKeySet());
    }

    /** Working day, rest day, or unknown. Never to be replaced by a look at the weekday. */
    public DayKind kindOf(LocalDate day) {
        DayKind byName = named.get(day);
        if (byName != null) {
            return byName;
        }
        if (!announcements.containsKey(day.getYear())) {
            return DayKind.UNKNOWN;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? DayKind.REST : DayKind.WORKING;
    }

    /** The last day of a term that runs from the given day, which is not counted. */
    public Term after(LocalDate day, Span span) {
        return switch (span.reckoning()) {
            case WORKING_DAYS -> walk(day, span.count(), 1);
            case CALENDAR_DAYS -> workingDayFrom(day.plusDays(span.count()));
            case CALENDAR_DAYS_TO_THE_DAY -> new Term.Until(day.plusDays(span.count()));
        };
    }

    /**
     * The latest day that is so long before the given day, which is not counted: a procurement intention 30 days before
     * 2026-04-09 is published by 2026-03-10. Reckoned backwards no rest day moves it, whatever the reckoning: that
     * would shorten the time which the rule protects.
     */
    public Term before(LocalDate day, Span span) {
        return switch (span.reckoning()) {
            case WORKING_DAYS -> walk(day, span.count(), -1);
            case CALENDAR_DAYS, CALENDAR_DAYS_TO_THE_DAY -> new Term.Until(day.minusDays(span.count()));
        };
    }

    /**
     * When something due on a fixed day of each month is due in this one: on that day, or on the next working day where
     * it is a rest day. A month that is shorter has its last day instead.
     *
     * @param dayOfMonth 1 to 31
     */
    public Term dueIn(YearMonth month, int dayOfMonth) {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            throw new IllegalArgumentException("Not a day of the month: " + dayOfMonth);
        }
        return workingDayFrom(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())));
    }

    /** The first working day after the given day. */
    public Term nextWorkingDay(LocalDate day) {
        return walk(day, 1, 1);
    }

    /** The day itself where it is worked, else the next working day. */
    public Term workingDayFrom(LocalDate day) {
        return walk(day.minusDays(1), 1, 1);
    }

    /**
     * Working days left from today, which is not counted, to the due date, which is. Positive, and 0 on the due date;
     * also 0 where nothing but rest days lies between, so that today is the last working day. Negative from the day
     * after the due date on: the working days passed since, and −1 already on a rest day, as overdue must show.
     *
     * @return empty where a day between belongs to a year that is not loaded
     */
    public OptionalInt workingDaysLeft(LocalDate today, LocalDate due) {
        if (!due.isBefore(today)) {
            return workingDays(today, due);
        }
        OptionalInt passed = workingDays(due, today);
        return passed.isEmpty() ? passed : OptionalInt.of(-Math.max(1, passed.getAsInt()));
    }

    /** As for a date; empty also where the term itself is unknown. */
    public OptionalInt workingDaysLeft(LocalDate today, Term due) {
        return switch (due) {
            case Term.Until until -> workingDaysLeft(today, until.last());
            case Term.Unknown unknown -> OptionalInt.empty();
        };
    }

    private OptionalInt workingDays(LocalDate after, LocalDate last) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            DayKind kind = kindOf(day);
            if (kind == DayKind.UNKNOWN) {
                return OptionalInt.empty();
            }
            if (kind == DayKind.WORKING) {
                count++;
            }
        }
        return OptionalInt.of(count);
    }

    /** Ends for certain: sooner or later every walk leaves the years that are loaded. */
    private Term walk(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(step);
            DayKind kind = kindOf(day);
            if (kind == DayKind.UNKNOWN) {
                return new Term.Unknown(day.getYear());
            }
            if (kind == DayKind.WORKING) {
                left--;
            }
        }
        return new Term.Until(day);
    }
}
