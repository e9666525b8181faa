package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.planning.PlanVersionId;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.domain.DemandText;

/** A demand as its page shows it. */
public record DemandDetails(
        DemandId id,
        int version,
        SubProjectId subProject,
        String year,
        DemandStatus status,
        Content content,
        DemandText text,
        Hands hands,
        @Nullable Disclosed disclosed) {

    /** What comes from plan and budget, with the number of the document that it rests on. */
    public record Content(PlanVersionId plan, String issueNumber, Money ceiling, String deliverables) {}

    /** Who has done what with it, and why it came back. */
    public record Hands(
            String draftedBy,
            @Nullable String returnReason,
            @Nullable String reviewedBy,
            @Nullable LocalDate reviewedOn,
            @Nullable String closedBy,
            @Nullable LocalDate closedOn,
            @Nullable String withdrawnBy,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawalReason,
            @Nullable String rulesVersion) {}

    /** @param until null while the calendar of that year is not loaded */
    public record Disclosed(
            NoticeId notice,
            String by,
            LocalDate on,
            @Nullable LocalDate until) {}
}
