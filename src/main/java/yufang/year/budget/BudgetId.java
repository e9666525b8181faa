package yufang.year.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Budget}: the costs of one issued version of the plan. */
public record BudgetId(UUID value) implements EntityId {

    public static BudgetId next() {
        return new BudgetId(UuidCreator.getTimeOrderedEpoch());
    }
}
