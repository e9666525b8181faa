package yufang.year.budget.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.year.budget.BudgetId;
import yufang.year.planning.PlanVersionId;

/**
 * One line of what a sub-project costs (费用明细). It is a row of its own: whoever changes one changes its budget too, so
 * that the number of the budget tells a form shown before from one shown after.
 */
@Table(schema = "budget", name = "cost_line")
public class CostLine extends Stored<CostLine, CostLineId> {

    private final BudgetId budget;

    @SuppressWarnings("UnusedVariable") // the database holds the sub-project against it
    private final PlanVersionId plan;

    private final SubProjectId subProject;

    @Embedded.Empty
    private CostItem item;

    @PersistenceCreator
    CostLine(
            CostLineId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            BudgetId budget,
            PlanVersionId plan,
            SubProjectId subProject,
            CostItem item) {
        super(id, createdBy, createdAt, version);
        this.budget = budget;
        this.plan = plan;
        this.subProject = subProject;
        this.item = item;
    }

    static CostLine of(Budget budget, SubProjectId subProject, CostItem item, PersonId by, Instant now) {
        return new CostLine(CostLineId.next(), by, now, null, budget.id(), budget.plan(), subProject, item);
    }

    void become(CostItem other) {
        item = other;
    }

    BudgetId budget() {
        return budget;
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public CostItem item() {
        return item;
    }

    public Money amount() {
        return item.amount();
    }
}
