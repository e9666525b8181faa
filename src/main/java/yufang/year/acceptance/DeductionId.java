package yufang.year.acceptance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Deduction}. */
public record DeductionId(UUID value) implements EntityId {

    public static DeductionId next() {
        return new DeductionId(UuidCreator.getTimeOrderedEpoch());
    }
}
