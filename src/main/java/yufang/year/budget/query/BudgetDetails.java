package yufang.year.budget.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Percentage;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetStatus;

/** A budget as its page shows it, without its lines. */
public record BudgetDetails(
        BudgetId id,
        int version,
        String year,
        int planVersion,
        BudgetStatus status,
        String begunBy,
        @Nullable Raise raise,
        @Nullable Hand submitted,
        @Nullable Hand approved,
        @Nullable String rulesVersion) {

    /** Who did it, on which business day. */
    public record Hand(String by, LocalDate on) {}

    /** What the province has consented to. */
    public record Raise(BigDecimal share, String number) {

        public Percentage percentage() {
            return new Percentage(share);
        }
    }

    public String address() {
        return "/money/budgets/" + id.value();
    }
}
