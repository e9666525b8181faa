package yufang.year.delivery.query;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.Account;
import yufang.year.delivery.domain.Appointment;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.HeldDays;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.planning.DeliverableKind;

/**
 * A unit as its pages show it.
 *
 * @param underReview true while the acceptance reviews the contract: nothing is entered then
 */
public record UnitDetails(
        UnitId id,
        int version,
        ContractId contract,
        ExecutionPlanId plan,
        ExecutionPlanStatus planStatus,
        ObligationId obligation,
        DeliverableKind kind,
        String title,
        Appointment appointment,
        String inCharge,
        Map<String, String> fields,
        UnitStatus status,
        @Nullable HeldDays held,
        boolean underReview,
        Hands hands,
        @Nullable String rejection,
        @Nullable String cancelReason) {

    public UnitDetails {
        fields = Map.copyOf(fields);
    }

    /** Who did what with it, and when. */
    public record Hands(
            String plannedBy,
            @Nullable String carriedOutBy,
            @Nullable LocalDate carriedOutOn,
            @Nullable String submittedBy,
            @Nullable LocalDate submittedOn,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String rulesVersion) {}

    public String address() {
        return "/delivery/units/" + id.value();
    }

    /** How it went, as the agency has seen it where it has decided; null before it was carried out. */
    public @Nullable Account account() {
        return held == null ? null : new Account(held, fields);
    }

    /** True while the provider's manager still drafts it. */
    public boolean drafted() {
        return planStatus.isOpen();
    }

    public boolean approved() {
        return planStatus == ExecutionPlanStatus.APPROVED;
    }
}
