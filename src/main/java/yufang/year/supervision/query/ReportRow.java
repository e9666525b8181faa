package yufang.year.supervision.query;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.MonthlyReportId;
import yufang.year.supervision.domain.ReportStatus;

/**
 * A line of the list of monthly reports.
 *
 * @param due null while the calendar of that year is not loaded
 * @param late came after its day, or has not come though the day has passed
 */
public record ReportRow(
        MonthlyReportId id,
        ContractId contract,
        String provider,
        YearMonth month,
        @Nullable LocalDate due,
        ReportStatus status,
        @Nullable LocalDate firstSubmittedOn,
        boolean late) {}
