package yufang.ground.people.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of what an administrator did with an account or a role. */
public record ChangeId(UUID value) implements EntityId {

    static ChangeId next() {
        return new ChangeId(UuidCreator.getTimeOrderedEpoch());
    }
}
