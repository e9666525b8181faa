package yufang.year.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a sub-project (子项目), the same in every version of the plan. */
public record SubProjectId(UUID value) implements EntityId {

    public static SubProjectId next() {
        return new SubProjectId(UuidCreator.getTimeOrderedEpoch());
    }
}
