package yufang.year.payments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@link Invoice}. */
public record InvoiceId(UUID value) implements EntityId {

    static InvoiceId next() {
        return new InvoiceId(UuidCreator.getTimeOrderedEpoch());
    }
}
