package yufang.ground.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an objection to a disclosure. */
public record ObjectionId(UUID value) implements EntityId {

    public static ObjectionId next() {
        return new ObjectionId(UuidCreator.getTimeOrderedEpoch());
    }
}
