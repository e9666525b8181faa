package yufang.year.payments.domain;

import yufang.year.contracts.ConfirmedPayee;

/**
 * Where a contract's money goes: the confirmed payee with its account open, for those who check, second and pay.
 *
 * @param hashes by which the account is recognised without being opened
 */
public record Destination(ConfirmedPayee payee, AccountHashes hashes) {

    String masked() {
        return payee.account().masked();
    }

    /** As the check fixes it. */
    FixedPayee fixed() {
        return new FixedPayee(payee.id(), payee.name(), payee.bank(), masked(), hashes.current());
    }

    /** Whether it is the one that the check has fixed. */
    boolean is(FixedPayee fixed) {
        return fixed.payee().equals(payee.id())
                && fixed.payeeName().equals(payee.name())
                && fixed.payeeBank().equals(payee.bank())
                && hashes.match(fixed.payeeHash());
    }
}
