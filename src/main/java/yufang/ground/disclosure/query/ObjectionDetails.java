package yufang.ground.disclosure.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.ObjectionId;
import yufang.ground.disclosure.domain.ObjectionStatus;

/** An objection as its page shows it to officers. */
public record ObjectionDetails(
        ObjectionId id,
        int version,
        NoticeId notice,
        String objector,
        String contact,
        String said,
        LocalDate receivedOn,
        String enteredBy,
        ObjectionStatus status,
        @Nullable String summary,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {}
