package yufang.year.supervision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code SpotCheck}. */
public record SpotCheckId(UUID value) implements EntityId {

    public static SpotCheckId next() {
        return new SpotCheckId(UuidCreator.getTimeOrderedEpoch());
    }
}
