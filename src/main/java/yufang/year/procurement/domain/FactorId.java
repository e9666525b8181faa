package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Factor}. */
public record FactorId(UUID value) implements EntityId {

    public static FactorId next() {
        return new FactorId(UuidCreator.getTimeOrderedEpoch());
    }
}
