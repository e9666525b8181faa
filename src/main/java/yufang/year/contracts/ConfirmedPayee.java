package yufang.year.contracts;

import yufang.shared.BankAccount;

/**
 * To whom the contract's money goes, entered by one person and confirmed by another.
 *
 * @param account opened for whoever prepares the payment; show it masked, but to the cashier who transfers
 */
public record ConfirmedPayee(PayeeId id, ContractId contract, String name, String bank, BankAccount account) {}
