package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Circulation}. */
public record CirculationId(UUID value) implements EntityId {

    public static CirculationId next() {
        return new CirculationId(UuidCreator.getTimeOrderedEpoch());
    }
}
