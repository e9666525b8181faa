package yufang.year.contracts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Payee} as it was entered. */
public record PayeeId(UUID value) implements EntityId {

    public static PayeeId next() {
        return new PayeeId(UuidCreator.getTimeOrderedEpoch());
    }
}
