package yufang.year.budget.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.budget.domain.BudgetDecision;

/** A decision of finance as the page of the budget shows it. */
public record DecisionRow(
        BudgetDecision.Outcome outcome,
        LocalDate decidedOn,
        Money total,
        @Nullable String reason,
        String decidedBy,
        String rulesVersion) {}
