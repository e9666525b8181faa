package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code EvidenceEntry}. */
public record EvidenceEntryId(UUID value) implements EntityId {

    public static EvidenceEntryId next() {
        return new EvidenceEntryId(UuidCreator.getTimeOrderedEpoch());
    }
}
