package yufang.year.budget.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.budget.BudgetId;

interface CostLineRepository extends ListCrudRepository<CostLine, CostLineId> {

    List<CostLine> findByBudgetOrderById(BudgetId budget);

    default Costs of(BudgetId budget) {
        return new Costs(findByBudgetOrderById(budget));
    }

    /** @throws NotFound also where the line stands in another budget */
    default CostLine known(CostLineId id, BudgetId budget) {
        return findById(id).filter(line -> line.budget().equals(budget)).orElseThrow(() -> new NotFound(id));
    }
}
