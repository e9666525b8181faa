package yufang.year.payments;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code PaymentCase}. */
public record PaymentCaseId(UUID value) implements EntityId {

    public static PaymentCaseId next() {
        return new PaymentCaseId(UuidCreator.getTimeOrderedEpoch());
    }
}
