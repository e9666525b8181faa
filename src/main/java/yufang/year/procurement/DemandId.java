package yufang.year.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Demand}. */
public record DemandId(UUID value) implements EntityId {

    public static DemandId next() {
        return new DemandId(UuidCreator.getTimeOrderedEpoch());
    }
}
