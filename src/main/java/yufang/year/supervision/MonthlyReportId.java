package yufang.year.supervision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a {@code MonthlyReport}. */
public record MonthlyReportId(UUID value) implements EntityId {

    public static MonthlyReportId next() {
        return new MonthlyReportId(UuidCreator.getTimeOrderedEpoch());
    }
}
