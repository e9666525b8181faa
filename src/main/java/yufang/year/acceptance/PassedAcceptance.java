package yufang.year.acceptance;

import java.time.LocalDate;
import java.util.List;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractId;

/**
 * An acceptance that was passed.
 *
 * @param filed true once the committee's office has it
 * @param deductions the confirmed ones
 */
public record PassedAcceptance(
        AcceptanceCaseId id,
        ContractId contract,
        LocalDate passedOn,
        Points total,
        boolean filed,
        List<DeductionLine> deductions) {

    public PassedAcceptance {
        deductions = List.copyOf(deductions);
    }
}
