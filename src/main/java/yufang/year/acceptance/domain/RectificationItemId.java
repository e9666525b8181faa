package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code RectificationItem}. */
public record RectificationItemId(UUID value) implements EntityId {

    public static RectificationItemId next() {
        return new RectificationItemId(UuidCreator.getTimeOrderedEpoch());
    }
}
