package yufang.year.acceptance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code AcceptanceCase}. */
public record AcceptanceCaseId(UUID value) implements EntityId {

    public static AcceptanceCaseId next() {
        return new AcceptanceCaseId(UuidCreator.getTimeOrderedEpoch());
    }
}
