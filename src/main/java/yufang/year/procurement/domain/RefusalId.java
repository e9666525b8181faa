package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Refusal}. */
public record RefusalId(UUID value) implements EntityId {

    public static RefusalId next() {
        return new RefusalId(UuidCreator.getTimeOrderedEpoch());
    }
}
