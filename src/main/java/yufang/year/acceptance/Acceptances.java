package yufang.year.acceptance;

import java.util.List;
import java.util.Optional;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;

/** What the payment of the balance rests on. */
public interface Acceptances {

    /**
     * Until the transaction ends nothing is taken off the price: whoever pays asks for it before he reads what is due.
     */
    void hold(ContractId contract);

    Optional<PassedAcceptance> passed(ContractId contract);

    /**
     * Deductions that are open or differ from what the frozen ledger asks, and figures that have drifted from the
     * freeze; empty where the balance can be asked for.
     */
    List<Problem> problemsBeforeBalance(ContractId contract);
}
