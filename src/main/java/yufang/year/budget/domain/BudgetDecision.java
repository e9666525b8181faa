package yufang.year.budget.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.year.budget.BudgetId;

/** What finance decided about a budget as it stood that day; written once and never changed. */
@Table(schema = "budget", name = "decision")
@SuppressWarnings("UnusedVariable") // the page of the budget reads it by SQL
public class BudgetDecision extends Stored<BudgetDecision, BudgetDecisionId> {

    private final BudgetId budget;
    private final Outcome outcome;
    private final LocalDate decidedOn;
    private final Money total;
    private final @Nullable String reason;
    private final String rulesVersion;

    public enum Outcome {
        RETURNED,
        APPROVED
    }

    @PersistenceCreator
    BudgetDecision(
            BudgetDecisionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            BudgetId budget,
            Outcome outcome,
            LocalDate decidedOn,
            Money total,
            @Nullable String reason,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.budget = budget;
        this.outcome = outcome;
        this.decidedOn = decidedOn;
        this.total = total;
        this.reason = reason;
        this.rulesVersion = rulesVersion;
    }

    /** @param reason null where it was approved */
    static BudgetDecision of(
            BudgetId budget,
            Money total,
            @Nullable String reason,
            String rules,
            LocalDate today,
            PersonId by,
            Instant now) {
        var outcome = reason == null ? Outcome.APPROVED : Outcome.RETURNED;
        return new BudgetDecision(BudgetDecisionId.next(), by, now, null, budget, outcome, today, total, reason, rules);
    }
}
