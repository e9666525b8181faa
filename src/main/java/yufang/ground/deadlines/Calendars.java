package yufang.ground.deadlines;

import org.springframework.stereotype.Component;

/** Holds the calendar that everybody asks: the announcements that come with the program. */
@Component
public class Calendars {

    private final WorkingDayCalendar current = WorkingDayCalendar.of(AnnouncementFile.shipped());

    /** The calendar as it is known now; not to be kept, since years are added. */
    public WorkingDayCalendar current() {
        return current;
    }
}
