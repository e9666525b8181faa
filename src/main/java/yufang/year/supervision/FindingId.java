package yufang.year.supervision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Finding}. */
public record FindingId(UUID value) implements EntityId {

    public static FindingId next() {
        return new FindingId(UuidCreator.getTimeOrderedEpoch());
    }
}
