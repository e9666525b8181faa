package yufang.year.delivery.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code UnitChange}. */
public record UnitChangeId(UUID value) implements EntityId {

    public static UnitChangeId next() {
        return new UnitChangeId(UuidCreator.getTimeOrderedEpoch());
    }
}
