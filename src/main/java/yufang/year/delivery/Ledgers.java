package yufang.year.delivery;

import java.util.List;
import yufang.year.contracts.ContractId;

/**
 * Computes the quantity ledgers of a contract from its units, in the transaction of whoever asks. Nothing is stored.
 */
public interface Ledgers {

    /** One for each obligation of the contract, in its order. */
    List<ObligationLedger> of(ContractId contract);
}
