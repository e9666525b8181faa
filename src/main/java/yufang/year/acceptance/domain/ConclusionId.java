package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Conclusion}. */
public record ConclusionId(UUID value) implements EntityId {

    public static ConclusionId next() {
        return new ConclusionId(UuidCreator.getTimeOrderedEpoch());
    }
}
