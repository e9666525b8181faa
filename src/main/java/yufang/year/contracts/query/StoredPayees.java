package yufang.year.contracts.query;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.Payees;
import yufang.year.contracts.domain.AccountVault;

/** Reads and opens the payee that two persons have confirmed. */
@Component
@Transactional(readOnly = true)
class StoredPayees implements Payees {

    private static final String IN_FORCE = """
            from contracts.payee p where p.contract = :contract and p.status = 'CONFIRMED'
              and not exists (select from contracts.payee n where n.region = p.region and n.follows = p.id)
            """;

    private final JdbcClient jdbc;
    private final AccountVault vault;

    StoredPayees(JdbcClient jdbc, AccountVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public boolean isConfirmed(ContractId contract) {
        return jdbc.sql("select exists (select " + IN_FORCE + ")")
                .param("contract", contract.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<ConfirmedPayee> confirmed(ContractId contract) {
        return jdbc.sql("select p.id, p.account_name, p.bank, p.sealed_account " + IN_FORCE)
                .param("contract", contract.value())
                .query((row, number) -> new ConfirmedPayee(
                        new PayeeId(row.getObject("id", UUID.class)),
                        contract,
                        row.getString("account_name"),
                        row.getString("bank"),
                        vault.open(row.getString("sealed_account"))))
                .optional();
    }
}
