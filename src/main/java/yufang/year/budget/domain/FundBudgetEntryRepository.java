package yufang.year.budget.domain;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.FiscalYear;
import yufang.year.budget.FundBudgetEntryId;

interface FundBudgetEntryRepository extends ListCrudRepository<FundBudgetEntry, FundBudgetEntryId> {

    boolean existsByYearAndStatusIn(FiscalYear year, Collection<FigureStatus> statuses);

    Optional<FundBudgetEntry> findFirstByYearAndStatusOrderByCreatedAtDesc(FiscalYear year, FigureStatus status);
}
