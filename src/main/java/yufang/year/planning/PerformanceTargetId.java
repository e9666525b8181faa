package yufang.year.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a performance target (绩效目标), the same in every version of the plan. */
public record PerformanceTargetId(UUID value) implements EntityId {

    public static PerformanceTargetId next() {
        return new PerformanceTargetId(UuidCreator.getTimeOrderedEpoch());
    }
}
