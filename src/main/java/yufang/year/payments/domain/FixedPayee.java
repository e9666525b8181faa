package yufang.year.payments.domain;

import yufang.year.contracts.PayeeId;

/**
 * To whom a checked payment goes. The number itself stays in the contract's vault; what stands here shows whether it is
 * still the same.
 *
 * @param payeeAccount masked, as pages show it
 * @param payeeHash keyed hash of the whole number
 */
public record FixedPayee(PayeeId payee, String payeeName, String payeeBank, String payeeAccount, String payeeHash) {}
