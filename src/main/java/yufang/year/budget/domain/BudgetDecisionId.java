package yufang.year.budget.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code BudgetDecision}. */
public record BudgetDecisionId(UUID value) implements EntityId {

    public static BudgetDecisionId next() {
        return new BudgetDecisionId(UuidCreator.getTimeOrderedEpoch());
    }
}
