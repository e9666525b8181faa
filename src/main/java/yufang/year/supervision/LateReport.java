package yufang.year.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A monthly report that came after its day.
 *
 * @param submittedOn null while it has not come at all
 */
public record LateReport(
        MonthlyReportId id,
        YearMonth month,
        LocalDate due,
        @Nullable LocalDate submittedOn) {}
