package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Decision}. */
public record DecisionId(UUID value) implements EntityId {

    public static DecisionId next() {
        return new DecisionId(UuidCreator.getTimeOrderedEpoch());
    }
}
