package yufang.year.delivery.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.ExecutionPlanStatus;

/** A version of an execution plan as pages show it. */
public record PlanRow(
        ExecutionPlanId id,
        int version,
        ContractId contract,
        int number,
        @Nullable String reason,
        ExecutionPlanStatus status,
        String draftedBy,
        @Nullable String submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String returnReason,
        @Nullable String rulesVersion) {}
