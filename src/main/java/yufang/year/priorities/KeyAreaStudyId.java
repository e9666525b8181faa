package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a year’s study of key areas. */
public record KeyAreaStudyId(UUID value) implements EntityId {

    public static KeyAreaStudyId next() {
        return new KeyAreaStudyId(UuidCreator.getTimeOrderedEpoch());
    }
}
