package yufang.year.budget.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.year.budget.BudgetId;
import yufang.year.planning.PlanVersionId;

interface BudgetRepository extends ListCrudRepository<Budget, BudgetId> {

    boolean existsByYear(FiscalYear year);

    boolean existsByPlan(PlanVersionId plan);

    Optional<Budget> findFirstByYearOrderByCreatedAtDesc(FiscalYear year);

    Optional<Budget> findFirstByYearAndStatusOrderByCreatedAtDesc(FiscalYear year, BudgetStatus status);

    Optional<Budget> findFirstByYearAndStatusAndCreatedAtBeforeOrderByCreatedAtDesc(
            FiscalYear year, BudgetStatus status, Instant before);

    /** Budgets are begun in the order of the plan’s versions, so that the newest is that of the latest. */
    default Optional<Budget> latestApproved(FiscalYear year) {
        return findFirstByYearAndStatusOrderByCreatedAtDesc(year, BudgetStatus.APPROVED);
    }

    /** What was approved before this one was begun. */
    default Optional<Budget> approvedBefore(Budget budget) {
        return findFirstByYearAndStatusAndCreatedAtBeforeOrderByCreatedAtDesc(
                budget.year(), BudgetStatus.APPROVED, budget.createdAt());
    }

    default Budget known(BudgetId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
