package yufang.year.contracts;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;

/**
 * A contract from its signing on, as later steps read it.
 *
 * @param total with supplements, in yuan
 * @param serviceUntil the last day on which services may be rendered
 * @param advance share of the total that is paid in advance; with {@code balance} it makes 100 %
 * @param penalties the contract's terms about money besides shortfalls, as its text says
 */
public record SignedContract(
        ContractId id,
        SubProjectId subProject,
        FiscalYear year,
        String number,
        String title,
        OrganisationId provider,
        String providerName,
        Money total,
        Percentage advance,
        Percentage balance,
        LocalDate signedOn,
        LocalDate serviceUntil,
        String serviceArea,
        String penalties,
        ContractState state,
        List<Obligation> obligations,
        List<ContractTarget> targets) {

    public SignedContract {
        obligations = List.copyOf(obligations);
        targets = List.copyOf(targets);
    }

    /** @throws yufang.shared.NotFound where the contract has no such obligation */
    public Obligation obligation(ObligationId wanted) {
        return obligations.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new yufang.shared.NotFound(wanted));
    }
}
