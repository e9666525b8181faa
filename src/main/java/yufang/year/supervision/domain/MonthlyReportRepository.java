package yufang.year.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.MonthlyReportId;

interface MonthlyReportRepository extends ListCrudRepository<MonthlyReport, MonthlyReportId> {

    boolean existsByContractAndMonth(ContractId contract, LocalDate month);

    List<MonthlyReport> findByContractAndStatus(ContractId contract, ReportStatus status);

    List<MonthlyReport> findByDueIsNullAndStatus(ReportStatus status);
}
