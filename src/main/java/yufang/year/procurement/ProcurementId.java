package yufang.year.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Procurement}: one attempt to buy one sub-project. */
public record ProcurementId(UUID value) implements EntityId {

    public static ProcurementId next() {
        return new ProcurementId(UuidCreator.getTimeOrderedEpoch());
    }
}
