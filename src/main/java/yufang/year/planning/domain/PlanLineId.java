package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of any line of a plan, whatever its kind. */
public record PlanLineId(UUID value) implements EntityId {

    public static PlanLineId next() {
        return new PlanLineId(UuidCreator.getTimeOrderedEpoch());
    }
}
