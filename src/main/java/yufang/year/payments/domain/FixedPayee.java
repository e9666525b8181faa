package yufang.year.payments.domain;

import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.PayeeId;

/**
 * To whom a checked payment goes. The number itself stays in the contract's vault; what stands here shows whether it is
 * still the same.
 *
 * @param payeeAccount masked, as pages show it
 * @param payeeHash keyed hash of the whole number
 */
public record FixedPayee(PayeeId payee, String payeeName, String payeeBank, String payeeAccount, String payeeHash) {

    static FixedPayee of(ConfirmedPayee payee, AccountHashes hashes) {
        return new FixedPayee(
                payee.id(), payee.name(), payee.bank(), payee.account().masked(), hashes.current());
    }

    boolean is(ConfirmedPayee now, AccountHashes hashes) {
        return payee.equals(now.id())
                && payeeName.equals(now.name())
                && payeeBank.equals(now.bank())
                && hashes.match(payeeHash);
    }
}
