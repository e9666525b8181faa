package yufang.year.budget.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.FiscalYear;
import yufang.year.budget.FundBaseId;

interface FundBaseRepository extends ListCrudRepository<FundBase, FundBaseId> {

    boolean existsByYearAndStatusNot(FiscalYear year, FigureStatus status);

    Optional<FundBase> findByYearAndStatus(FiscalYear year, FigureStatus status);
}
