package yufang.year.contracts.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.domain.ContractTerms;

/**
 * A contract as its page shows it.
 *
 * @param planNumber number of the document that issued the plan it rests on
 * @param hands who did what with it so far
 */
public record ContractDetails(
        ContractId id,
        int version,
        SubProjectId subProject,
        String year,
        String subProjectTitle,
        String providerName,
        LocalDate awardedOn,
        Money total,
        ContractTerms terms,
        ContractStatus status,
        @Nullable String planNumber,
        Hands hands) {

    /** Names and days, as far as the contract has come. */
    public record Hands(
            String draftedBy,
            @Nullable String offeredBy,
            @Nullable LocalDate offeredOn,
            @Nullable String backBecause,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn,
            @Nullable String signedBy,
            @Nullable LocalDate signedOn,
            @Nullable String signedRules,
            @Nullable String endedBy,
            @Nullable LocalDate endedOn,
            @Nullable String endedBecause) {}

    public boolean isWithProvider() {
        return status == ContractStatus.DRAFTED && hands.offeredOn() != null && hands.backBecause() == null;
    }

    /** Where what it says can be changed. */
    public boolean isOpen() {
        return status == ContractStatus.DRAFTED && !isWithProvider();
    }
}
