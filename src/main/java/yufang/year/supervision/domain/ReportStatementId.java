package yufang.year.supervision.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code ReportStatement}. */
public record ReportStatementId(UUID value) implements EntityId {

    static ReportStatementId next() {
        return new ReportStatementId(UuidCreator.getTimeOrderedEpoch());
    }
}
