package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a question to a member unit. */
public record AskId(UUID value) implements EntityId {

    public static AskId next() {
        return new AskId(UuidCreator.getTimeOrderedEpoch());
    }
}
