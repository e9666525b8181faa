package yufang.year.delivery.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a roster as it was pasted. */
record RosterId(UUID value) implements EntityId {

    static RosterId next() {
        return new RosterId(UuidCreator.getTimeOrderedEpoch());
    }
}
