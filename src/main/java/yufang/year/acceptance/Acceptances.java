package yufang.year.acceptance;

import java.util.List;
import java.util.Optional;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;

/** What the payment of the balance rests on. */
public interface Acceptances {

    Optional<PassedAcceptance> passed(ContractId contract);

    /**
     * Deductions that are open or differ from what the frozen ledger asks, and figures that have drifted from the
     * freeze; empty where the balance can be asked for.
     */
    List<Problem> problemsBeforeBalance(ContractId contract);
}
