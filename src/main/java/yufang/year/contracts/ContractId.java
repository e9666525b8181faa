package yufang.year.contracts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Contract}. */
public record ContractId(UUID value) implements EntityId {

    public static ContractId next() {
        return new ContractId(UuidCreator.getTimeOrderedEpoch());
    }
}
