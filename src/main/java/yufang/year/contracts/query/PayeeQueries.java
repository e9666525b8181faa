package yufang.year.contracts.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;
import yufang.year.contracts.domain.PayeeStatus;

/** The payees of a contract, masked; a provider finds its own. */
@Component
@Transactional(readOnly = true)
public class PayeeQueries {

    private final JdbcClient jdbc;

    PayeeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever entered, the latest first. */
    public List<PayeeRow> of(ContractId contract) {
        return jdbc.sql("""
                select p.id, p.version, p.account_name, p.bank, p.masked_account, p.status, p.entered_on,
                       p.confirmed_on, p.reason, e.name as entered_name, c.name as confirmed_name,
                       not exists (select from contracts.payee n where n.region = p.region and n.follows = p.id) as latest
                from contracts.payee p
                join people.report_person e on e.region = p.region and e.id = p.created_by
                left join people.report_person c on c.region = p.region and c.id = p.confirmed_by
                where p.contract = :contract order by p.created_at desc, p.id desc
                """)
                .param("contract", contract.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** @throws NotFound where the contract has no such payee */
    public PayeeRow one(ContractId contract, PayeeId id) {
        return of(contract).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static PayeeRow row(ResultSet row) throws SQLException {
        return new PayeeRow(
                new PayeeId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                row.getInt("version"),
                row.getString("account_name"),
                row.getString("bank"),
                row.getString("masked_account"),
                PayeeStatus.valueOf(row.getString("status")),
                row.getString("entered_name"),
                Objects.requireNonNull(row.getObject("entered_on", LocalDate.class)),
                row.getString("confirmed_name"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("latest"));
    }
}
