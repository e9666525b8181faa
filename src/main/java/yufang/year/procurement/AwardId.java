package yufang.year.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code Award}. */
public record AwardId(UUID value) implements EntityId {

    public static AwardId next() {
        return new AwardId(UuidCreator.getTimeOrderedEpoch());
    }
}
