package yufang.year.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code PlanVersion}; what is decided later refers to the version it was decided on. */
public record PlanVersionId(UUID value) implements EntityId {

    public static PlanVersionId next() {
        return new PlanVersionId(UuidCreator.getTimeOrderedEpoch());
    }
}
