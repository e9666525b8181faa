package yufang.year.payments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@link PaymentStep}. */
public record PaymentStepId(UUID value) implements EntityId {

    static PaymentStepId next() {
        return new PaymentStepId(UuidCreator.getTimeOrderedEpoch());
    }
}
