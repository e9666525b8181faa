package yufang.year.priorities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a row of a study’s data summary. */
public record IndustryRowId(UUID value) implements EntityId {

    public static IndustryRowId next() {
        return new IndustryRowId(UuidCreator.getTimeOrderedEpoch());
    }
}
