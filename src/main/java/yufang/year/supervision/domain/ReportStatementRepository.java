package yufang.year.supervision.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.year.supervision.MonthlyReportId;

interface ReportStatementRepository extends ListCrudRepository<ReportStatement, ReportStatementId> {

    int countByReport(MonthlyReportId report);
}
