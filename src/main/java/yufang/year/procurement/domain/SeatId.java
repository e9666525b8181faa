package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Seat}. */
public record SeatId(UUID value) implements EntityId {

    public static SeatId next() {
        return new SeatId(UuidCreator.getTimeOrderedEpoch());
    }
}
