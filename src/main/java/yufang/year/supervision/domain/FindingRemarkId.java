package yufang.year.supervision.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code FindingRemark}. */
public record FindingRemarkId(UUID value) implements EntityId {

    static FindingRemarkId next() {
        return new FindingRemarkId(UuidCreator.getTimeOrderedEpoch());
    }
}
