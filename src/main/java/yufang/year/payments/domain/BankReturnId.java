package yufang.year.payments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@link BankReturn}. */
public record BankReturnId(UUID value) implements EntityId {

    static BankReturnId next() {
        return new BankReturnId(UuidCreator.getTimeOrderedEpoch());
    }
}
