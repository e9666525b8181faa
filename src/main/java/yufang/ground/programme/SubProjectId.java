package yufang.ground.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** A sub-project of a year's plan; the same in every version of the plan and in every step. */
public record SubProjectId(UUID value) implements EntityId {

    public static SubProjectId next() {
        return new SubProjectId(UuidCreator.getTimeOrderedEpoch());
    }
}
