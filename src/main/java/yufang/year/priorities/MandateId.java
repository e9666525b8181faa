package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an order or priority that a study rests on. */
public record MandateId(UUID value) implements EntityId {

    public static MandateId next() {
        return new MandateId(UuidCreator.getTimeOrderedEpoch());
    }
}
