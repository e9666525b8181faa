package yufang.year.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code ExecutionPlan}. */
public record ExecutionPlanId(UUID value) implements EntityId {

    public static ExecutionPlanId next() {
        return new ExecutionPlanId(UuidCreator.getTimeOrderedEpoch());
    }
}
