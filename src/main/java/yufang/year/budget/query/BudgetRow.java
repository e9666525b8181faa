package yufang.year.budget.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetStatus;

/**
 * A line of the list of budgets.
 *
 * @param planVersion number of the version of the plan that it is for
 */
public record BudgetRow(
        BudgetId id,
        String year,
        int planVersion,
        String planTitle,
        BudgetStatus status,
        Money total,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn) {}
