package yufang.year.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code FundBudgetEntry}. */
public record FundBudgetEntryId(UUID value) implements EntityId {

    public static FundBudgetEntryId next() {
        return new FundBudgetEntryId(UuidCreator.getTimeOrderedEpoch());
    }
}
