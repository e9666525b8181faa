package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.procurement.IntentionId;
import yufang.year.procurement.domain.IntentionStatus;

/** An intention as its page shows it. */
public record IntentionDetails(
        IntentionId id,
        int version,
        String year,
        String title,
        String object,
        Money estimate,
        LocalDate expectedMonth,
        LocalDate publishedOn,
        String publishedBy,
        String rulesVersion,
        NoticeId notice,
        IntentionStatus status,
        @Nullable Attached attached) {

    /** To which sub-project it was given, by whom and when. */
    public record Attached(SubProjectId subProject, String title, String by, LocalDate on) {}
}
