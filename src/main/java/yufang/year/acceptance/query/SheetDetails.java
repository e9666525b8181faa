package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.domain.SheetStatus;
import yufang.year.contracts.ContractId;

/** A sheet as its owner sees it, with what he judges. */
public record SheetDetails(
        PanelSeatId id,
        int version,
        AcceptanceCaseId acceptance,
        int application,
        ContractId contract,
        String title,
        String contractNumber,
        String providerName,
        AcceptanceStatus caseStatus,
        String recommendedBy,
        SheetStatus status,
        LocalDate calledFor,
        @Nullable LocalDate lockedOn,
        @Nullable String reason,
        @Nullable String summary) {

    public String address() {
        return "/supervision/acceptances/sheets/" + id.value();
    }
}
