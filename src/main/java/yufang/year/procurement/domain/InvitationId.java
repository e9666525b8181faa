package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of an {@code Invitation}. */
public record InvitationId(UUID value) implements EntityId {

    public static InvitationId next() {
        return new InvitationId(UuidCreator.getTimeOrderedEpoch());
    }
}
