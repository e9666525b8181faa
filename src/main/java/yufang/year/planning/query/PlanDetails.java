package yufang.year.planning.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleValue.Silence;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.CirculationId;
import yufang.year.planning.domain.PlanStatus;

/** What the page of a version shows beside its content. */
public record PlanDetails(
        PlanVersionId id,
        int version,
        String year,
        int number,
        PlanStatus status,
        String draftedBy,
        @Nullable String reason,
        @Nullable PlanVersionId follows,
        @Nullable PlanVersionId followedBy,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate approvedOn,
        @Nullable String issueNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String rulesVersion,
        @Nullable Asking asking) {

    /**
     * How the member units were asked.
     *
     * @param until null while the calendar of that year is not loaded
     */
    public record Asking(
            CirculationId id, LocalDate on, @Nullable LocalDate until, Silence silence) {}
}
