package yufang.year.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code ProcurementIntention}. */
public record IntentionId(UUID value) implements EntityId {

    public static IntentionId next() {
        return new IntentionId(UuidCreator.getTimeOrderedEpoch());
    }
}
