package yufang.year.acceptance;

import java.time.LocalDate;
import java.util.List;
import yufang.shared.Money;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractId;

/**
 * An acceptance that was passed.
 *
 * @param filed true once the committee's office has it
 * @param deductions the confirmed ones
 * @param costs what the vouchers of its application come to, in yuan
 */
public record PassedAcceptance(
        AcceptanceCaseId id,
        ContractId contract,
        LocalDate passedOn,
        Points total,
        boolean filed,
        List<DeductionLine> deductions,
        Money costs) {

    public PassedAcceptance {
        deductions = List.copyOf(deductions);
    }
}
