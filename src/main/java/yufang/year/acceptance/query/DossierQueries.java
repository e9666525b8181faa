package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.acceptance.domain.CostVoucherId;
import yufang.year.acceptance.domain.EvidenceEntryId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;

/** What a provider has gathered for an acceptance. */
@Component
@Transactional(readOnly = true)
public class DossierQueries {

    private static final String VOUCHERS = """
            select v.id, v.number, v.issued_on, v.particulars, v.amount, v.document, r.number as replaces, v.application,
                   exists (select from acceptance.cost_voucher n
                           where n.region = v.region and n.replaces = v.id) as replaced
            from acceptance.cost_voucher v
            left join acceptance.cost_voucher r on r.region = v.region and r.id = v.replaces
            where v.contract = :contract
            """;

    private static final String EVIDENCE = """
            select id, obligation, said, kept, document, application from acceptance.evidence_entry
            where contract = :contract
            """;

    private final JdbcClient jdbc;

    DossierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<VoucherRow> vouchers(ContractId contract) {
        return jdbc.sql(VOUCHERS + " order by v.id")
                .param("contract", contract.value())
                .query((row, number) -> voucher(row))
                .list();
    }

    public VoucherRow voucher(ContractId contract, CostVoucherId id) {
        return jdbc.sql(VOUCHERS + " and v.id = :id")
                .param("contract", contract.value())
                .param("id", id.value())
                .query((row, number) -> voucher(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<EvidenceRow> evidence(ContractId contract) {
        return jdbc.sql(EVIDENCE + " order by id")
                .param("contract", contract.value())
                .query((row, number) -> entry(row))
                .list();
    }

    public EvidenceRow entry(ContractId contract, EvidenceEntryId id) {
        return jdbc.sql(EVIDENCE + " and id = :id")
                .param("contract", contract.value())
                .param("id", id.value())
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static VoucherRow voucher(ResultSet row) throws SQLException {
        return new VoucherRow(
                new CostVoucherId(Reading.id(row, "id")),
                row.getString("number"),
                Reading.day(row, "issued_on"),
                row.getString("particulars"),
                new Money(row.getBigDecimal("amount")),
                Objects.requireNonNull(Reading.document(row)),
                row.getString("replaces"),
                row.getBoolean("replaced"),
                Reading.whole(row, "application"));
    }

    private static EvidenceRow entry(ResultSet row) throws SQLException {
        return new EvidenceRow(
                new EvidenceEntryId(Reading.id(row, "id")),
                new ObligationId(Reading.id(row, "obligation")),
                row.getString("said"),
                row.getString("kept"),
                Reading.document(row),
                Reading.whole(row, "application"));
    }
}
