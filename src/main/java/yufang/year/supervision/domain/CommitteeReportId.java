package yufang.year.supervision.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code CommitteeReport}. */
public record CommitteeReportId(UUID value) implements EntityId {

    static CommitteeReportId next() {
        return new CommitteeReportId(UuidCreator.getTimeOrderedEpoch());
    }
}
