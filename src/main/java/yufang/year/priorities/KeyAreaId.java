package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a candidate, taken in or left out. */
public record KeyAreaId(UUID value) implements EntityId {

    public static KeyAreaId next() {
        return new KeyAreaId(UuidCreator.getTimeOrderedEpoch());
    }
}
