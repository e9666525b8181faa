package yufang.year.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code FundBase}. */
public record FundBaseId(UUID value) implements EntityId {

    public static FundBaseId next() {
        return new FundBaseId(UuidCreator.getTimeOrderedEpoch());
    }
}
