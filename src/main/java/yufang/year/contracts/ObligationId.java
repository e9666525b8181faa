package yufang.year.contracts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code Obligation}: what the contract says of one deliverable. */
public record ObligationId(UUID value) implements EntityId {

    public static ObligationId next() {
        return new ObligationId(UuidCreator.getTimeOrderedEpoch());
    }
}
