package yufang.year.supervision.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.MonthlyReportId;
import yufang.year.supervision.domain.ReportStatus;

/**
 * A monthly report as its page shows it.
 *
 * @param due null while the calendar of {@code dueUnknown} is not loaded
 * @param statements what was handed in, the latest first
 * @param figures of the latest statement
 */
public record ReportDetails(
        MonthlyReportId id,
        int version,
        ContractId contract,
        String provider,
        YearMonth month,
        @Nullable LocalDate due,
        @Nullable String dueUnknown,
        ReportStatus status,
        @Nullable LocalDate firstSubmittedOn,
        boolean late,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String returnReason,
        String rulesVersion,
        List<Stated> statements,
        List<Counted> figures) {

    public ReportDetails {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }

    /** What was handed in once. */
    public record Stated(int number, LocalDate on, String by, String brief, String nextPlan) {}

    /** The five figures of a total on the day of the statement. */
    public record Counted(
            String obligation,
            Wording promised,
            Figure required,
            Figure scheduled,
            Figure done,
            Figure evidenced,
            Figure verified) {}
}
