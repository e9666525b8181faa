package yufang.ground.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a published notice. */
public record NoticeId(UUID value) implements EntityId {

    public static NoticeId next() {
        return new NoticeId(UuidCreator.getTimeOrderedEpoch());
    }
}
