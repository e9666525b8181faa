package yufang.year.budget.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.FiscalYear;
import yufang.year.budget.FundBudgetEntryId;

interface FundBudgetEntryRepository extends ListCrudRepository<FundBudgetEntry, FundBudgetEntryId> {

    boolean existsByYearAndStatusNot(FiscalYear year, FigureStatus status);

    Optional<FundBudgetEntry> findFirstByYearAndStatusOrderByCreatedAtDesc(FiscalYear year, FigureStatus status);
}
