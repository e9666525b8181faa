package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.Manner;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.domain.ProposalId;

/** A procurement as its page shows it. */
public record ProcurementDetails(
        ProcurementId id,
        int version,
        String year,
        SubProjectId subProject,
        String title,
        int attempt,
        Manner manner,
        ProcurementStatus status,
        String preparedBy,
        Course course,
        @Nullable Chosen chosen,
        @Nullable String failure) {

    /** When it went how far; what is null has not happened. */
    public record Course(
            LocalDate receiveUntil,
            @Nullable Money ceiling,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate rankedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate standsUntil,
            @Nullable NoticeId notice,
            @Nullable LocalDate failedOn) {}

    /** Whom the agency's leader chose. */
    public record Chosen(
            ProposalId proposal,
            String provider,
            Money price,
            int place,
            String mean,
            @Nullable String reason,
            LocalDate decidedOn,
            String decidedBy,
            String rulesVersion,
            @Nullable LocalDate awardedOn) {}

    public String address() {
        return "/procurement/procurements/" + id.value();
    }
}
