package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code CostVoucher}. */
public record CostVoucherId(UUID value) implements EntityId {

    public static CostVoucherId next() {
        return new CostVoucherId(UuidCreator.getTimeOrderedEpoch());
    }
}
