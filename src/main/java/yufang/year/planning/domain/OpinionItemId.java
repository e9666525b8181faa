package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code OpinionItem}. */
public record OpinionItemId(UUID value) implements EntityId {

    public static OpinionItemId next() {
        return new OpinionItemId(UuidCreator.getTimeOrderedEpoch());
    }
}
