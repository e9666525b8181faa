package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an industry, enterprise, park, post or group that the programme aims at. */
public record TargetId(UUID value) implements EntityId {

    public static TargetId next() {
        return new TargetId(UuidCreator.getTimeOrderedEpoch());
    }
}
