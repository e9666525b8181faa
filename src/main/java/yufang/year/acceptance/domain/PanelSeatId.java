package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code PanelSeat} with its sheet. */
public record PanelSeatId(UUID value) implements EntityId {

    public static PanelSeatId next() {
        return new PanelSeatId(UuidCreator.getTimeOrderedEpoch());
    }
}
