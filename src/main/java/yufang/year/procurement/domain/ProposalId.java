package yufang.year.procurement.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code Proposal}. */
public record ProposalId(UUID value) implements EntityId {

    public static ProposalId next() {
        return new ProposalId(UuidCreator.getTimeOrderedEpoch());
    }
}
