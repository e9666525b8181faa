package yufang.year.priorities.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Period;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.StudyStatus;

/** A study as its page shows it, without what belongs to it. */
public record StudyDetails(
        KeyAreaStudyId id,
        int version,
        String year,
        Period period,
        StudyStatus status,
        String begunBy,
        @Nullable String proposedBy,
        @Nullable String returnReason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String rulesVersion,
        @Nullable LocalDate publishedOn) {

    public boolean collecting() {
        return status == StudyStatus.COLLECTING;
    }

    public String address() {
        return "/priorities/studies/" + id.value();
    }
}
