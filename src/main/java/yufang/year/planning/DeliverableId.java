package yufang.year.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a deliverable (交付项), the same in every version of the plan. */
public record DeliverableId(UUID value) implements EntityId {

    public static DeliverableId next() {
        return new DeliverableId(UuidCreator.getTimeOrderedEpoch());
    }
}
