package yufang.year.supervision.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.year.supervision.domain.CommitteeReportId;
import yufang.year.supervision.domain.CommitteeReportStatus;

/** A report to the committee as list and page show it. */
public record CommitteeReportRow(
        CommitteeReportId id,
        int version,
        FiscalYear year,
        Period period,
        String title,
        String said,
        CommitteeReportStatus status,
        String draftedBy,
        @Nullable String handedInBy,
        @Nullable LocalDate handedInOn,
        @Nullable String receivedBy,
        @Nullable LocalDate receivedOn,
        @Nullable String rulesVersion) {}
