package yufang.year.contracts.domain;

import org.jspecify.annotations.Nullable;
import yufang.shared.BankAccount;

/**
 * A payee as somebody types it from the contract or the bank's certificate.
 *
 * @param accountName whose account it is
 * @param reason why it takes the place of the one before; null for the first
 */
public record PayeeEntry(
        String accountName,
        String bank,
        BankAccount account,
        @Nullable String reason) {}
