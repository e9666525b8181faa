package yufang.year.contracts.domain;

import org.springframework.stereotype.Component;
import yufang.platform.Acting;
import yufang.platform.vault.KeyedHash;
import yufang.platform.vault.Sealed;
import yufang.platform.vault.Vault;
import yufang.shared.BankAccount;

/** Seals account numbers of the acting region and opens them again; sealed in one region, they open in no other. */
@Component
public class AccountVault {

    private static final String COLUMN = "contracts.payee.sealed_account";

    private final Vault vault;

    AccountVault(Vault vault) {
        this.vault = vault;
    }

    SealedAccount seal(BankAccount account) {
        return new SealedAccount(
                vault.seal(account.value(), place()).value(),
                vault.hash(place(), account.value()).value(),
                account.masked());
    }

    public BankAccount open(String sealed) {
        return new BankAccount(vault.open(new Sealed(sealed), place()));
    }

    /** Compared by hash, under every key that may have made it. */
    boolean matches(SealedAccount stored, BankAccount typed) {
        return vault.hashes(place(), typed.value()).contains(new KeyedHash(stored.accountHash()));
    }

    private static String place() {
        return Acting.currentIn().region().value() + " " + COLUMN;
    }
}
