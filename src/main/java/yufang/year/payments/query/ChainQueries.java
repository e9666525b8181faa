package yufang.year.payments.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Wordings;
import yufang.shared.Money;
import yufang.shared.Wording;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Figure;
import yufang.year.contracts.ContractId;

/** Reads the chain of quantity of a contract from what contracts and acceptances report. */
@Component
@Transactional(readOnly = true)
public class ChainQueries {

    private final JdbcClient jdbc;

    ChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Chain of(ContractId contract) {
        return new Chain(links(contract), agreed(contract));
    }

    private List<Chain.Agreed> agreed(ContractId contract) {
        return jdbc.sql("""
                select d.cause, d.particulars, d.amount from acceptance.report_deduction d
                where d.contract = :contract and d.status = 'CONFIRMED' and d.obligation is null order by d.id
                """)
                .param("contract", contract.value())
                .query((row, number) -> new Chain.Agreed(
                        DeductionLine.Cause.valueOf(row.getString("cause")),
                        row.getString("particulars"),
                        new Money(row.getBigDecimal("amount"))))
                .list();
    }

    private List<Chain.Link> links(ContractId contract) {
        var begun = new HashSet<UUID>();
        return jdbc.sql("""
                select o.id, o.title, o.amount, l.said, l.said_arguments, l.required, l.scheduled, l.done, l.evidenced,
                       l.verified, l.fulfilment, d.amount as deducted
                from contracts.report_obligation o
                left join acceptance.report_frozen_line l
                    on l.region = o.region and l.contract = o.contract and l.obligation = o.id
                left join acceptance.report_deduction d
                    on d.region = o.region and d.contract = o.contract and d.obligation = o.id and d.status = 'CONFIRMED'
                where o.contract = :contract order by o.position, l.position
                """)
                .param("contract", contract.value())
                .query((row, number) -> link(row, begun.add(row.getObject("id", UUID.class))))
                .list();
    }

    private static Chain.Link link(ResultSet row, boolean first) throws SQLException {
        var deducted = row.getBigDecimal("deducted");
        return new Chain.Link(
                row.getString("title"),
                first,
                new Money(row.getBigDecimal("amount")),
                frozen(row),
                deducted == null ? null : new Money(deducted));
    }

    private static Chain.@Nullable Frozen frozen(ResultSet row) throws SQLException {
        var said = row.getString("said");
        return said == null
                ? null
                : new Chain.Frozen(
                        new Wording(said, Wordings.read(row.getString("said_arguments"))),
                        figure(row, "required"),
                        figure(row, "scheduled"),
                        figure(row, "done"),
                        figure(row, "evidenced"),
                        figure(row, "verified"),
                        row.getString("fulfilment"));
    }

    private static Figure figure(ResultSet row, String column) throws SQLException {
        return new Figure(row.getBigDecimal(column));
    }
}
