package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code Opinion}. */
public record OpinionId(UUID value) implements EntityId {

    public static OpinionId next() {
        return new OpinionId(UuidCreator.getTimeOrderedEpoch());
    }
}
