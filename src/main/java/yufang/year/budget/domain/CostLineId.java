package yufang.year.budget.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code CostLine}; later ones are greater, so that lines stand in the order in which they were made. */
public record CostLineId(UUID value) implements EntityId {

    public static CostLineId next() {
        return new CostLineId(UuidCreator.getTimeOrderedEpoch());
    }
}
