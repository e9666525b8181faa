package yufang.year.contracts;

import java.util.Optional;

/** The confirmed payees of contracts. */
public interface Payees {

    /**
     * Empty while nobody, or only one person, has entered it; also while another one has been entered and waits to be
     * confirmed, so that nothing is paid to an account that is about to change.
     */
    Optional<ConfirmedPayee> confirmed(ContractId contract);

    /** The same without the number, for whoever may see the contract and not the account. */
    boolean isConfirmed(ContractId contract);
}
