package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.contracts.ContractId;

/**
 * An acceptance as its page shows it.
 *
 * @param application number of the latest application
 * @param summary of that application
 * @param check what the agency made of it; null while it has not looked
 */
public record CaseDetails(
        AcceptanceCaseId id,
        int version,
        ContractId contract,
        SubProjectId subProject,
        String contractNumber,
        String title,
        String providerName,
        AcceptanceStatus status,
        int application,
        LocalDate appliedOn,
        String appliedBy,
        String summary,
        @Nullable Check check,
        @Nullable Filed filed) {

    /** @param missing what an incomplete application lacks */
    public record Check(LocalDate on, String by, @Nullable String missing, String rulesVersion) {}

    public record Filed(LocalDate on, String by, String number) {}

    public String address() {
        return "/supervision/acceptances/" + id.value();
    }

    public String preparation() {
        return "/supervision/acceptances/contracts/" + contract.value();
    }
}
