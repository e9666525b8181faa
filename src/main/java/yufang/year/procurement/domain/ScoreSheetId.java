package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code ScoreSheet}. */
public record ScoreSheetId(UUID value) implements EntityId {

    public static ScoreSheetId next() {
        return new ScoreSheetId(UuidCreator.getTimeOrderedEpoch());
    }
}
