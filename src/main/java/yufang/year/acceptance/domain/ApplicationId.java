package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Application} for acceptance. */
public record ApplicationId(UUID value) implements EntityId {

    public static ApplicationId next() {
        return new ApplicationId(UuidCreator.getTimeOrderedEpoch());
    }
}
