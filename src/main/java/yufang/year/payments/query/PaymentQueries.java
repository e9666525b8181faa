package yufang.year.payments.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.BankReturnStatus;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.domain.PaymentStatus;

/** The payments that whoever asks may see: officers those of the region, a provider its own. */
@Component
@Transactional(readOnly = true)
public class PaymentQueries {

    private static final Map<String, String> SORTED = Map.of(
            "contract", "k.number",
            "kind", "c.kind",
            "amount", "coalesce(c.amount, c.asked)",
            "asked", "c.asked_on",
            "paid", "c.paid_on",
            "status", "c.status");
    private static final String ROWS = """
            select c.id, c.kind, c.status, c.asked_on, c.paid_on, c.bank_reference, coalesce(c.amount, c.asked) as amount,
                   k.number, k.title, k.provider_name, count(*) over () as in_all
            from payments.payment_case c
            join contracts.report_contract k on k.region = c.region and k.id = c.contract
            """;

    private final JdbcClient jdbc;

    PaymentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<PaymentRow> list(PaymentFilter filter, ListRequest list) {
        var year = filter.year();
        var statement = jdbc.sql(ROWS + """
                where (cast(:year as integer) is null or c.year = :year)
                  and (cast(:status as text) is null or c.status = :status)
                  and (cast(:kind as text) is null or c.kind = :kind)
                  and (:text = '' or position(lower(:text) in lower(concat_ws(' ', k.number, k.title, k.provider_name,
                                                                              c.bank_reference))) > 0)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "c.asked_on desc, c.id desc")))
                .param("year", year == null ? null : year.value(), Types.INTEGER)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name(),
                        Types.VARCHAR)
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("text", list.text())
                .param("size", list.size())
                .param("skipped", list.skipped());
        return Found.of(statement, (row, number) -> row(row));
    }

    /** All of a contract, the oldest first. */
    public List<PaymentRow> of(ContractId contract) {
        return jdbc.sql(ROWS + "where c.contract = :contract order by c.created_at, c.id")
                .param("contract", contract.value())
                .query((row, number) -> row(row))
                .list();
    }

    public PaymentDetails details(PaymentCaseId id) {
        return jdbc.sql("""
                select c.*, k.number, k.title, k.provider_name, n.id as followed_by
                from payments.payment_case c
                join contracts.report_contract k on k.region = c.region and k.id = c.contract
                left join payments.payment_case n on n.region = c.region and n.follows = c.id
                where c.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<InvoiceRow> invoices(PaymentCaseId id) {
        return jdbc.sql("""
                select number, issued_on, amount, payee_name, account_masked, document, released
                from payments.invoice where payment_case = :id order by created_at, id
                """)
                .param("id", id.value())
                .query((row, number) -> new InvoiceRow(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("payee_name"),
                        row.getString("account_masked"),
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getBoolean("released")))
                .list();
    }

    /** The history, the first step first. */
    public List<StepRow> steps(PaymentCaseId id) {
        return jdbc.sql("""
                select s.status, p.name, s.happened_on, s.created_at, s.amount, s.bank_reference, s.reason, s.rules_version
                from payments.payment_step s
                join people.report_person p on p.region = s.region and p.id = s.created_by
                where s.payment_case = :id order by s.created_at, s.id
                """)
                .param("id", id.value())
                .query((row, number) -> new StepRow(
                        PaymentStatus.valueOf(row.getString("status")),
                        row.getString("name"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getTimestamp("created_at").toInstant(),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("bank_reference"),
                        row.getString("reason"),
                        row.getString("rules_version")))
                .list();
    }

    /** What was stated of returns by the bank, the first first. */
    public List<ReturnRow> returns(PaymentCaseId id) {
        return jdbc.sql("""
                select b.status, p.name, b.returned_on, b.reason, d.name as decided_name, b.refusal
                from payments.bank_return b
                join people.report_person p on p.region = b.region and p.id = b.created_by
                left join people.report_person d on d.region = b.region and d.id = b.decided_by
                where b.payment_case = :id order by b.created_at, b.id
                """)
                .param("id", id.value())
                .query((row, number) -> new ReturnRow(
                        BankReturnStatus.valueOf(row.getString("status")),
                        row.getString("name"),
                        row.getObject("returned_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("decided_name"),
                        row.getString("refusal")))
                .list();
    }

    private static PaymentRow row(ResultSet row) throws SQLException {
        return new PaymentRow(
                new PaymentCaseId(row.getObject("id", UUID.class)),
                PaymentKind.valueOf(row.getString("kind")),
                PaymentStatus.valueOf(row.getString("status")),
                row.getString("number"),
                row.getString("title"),
                row.getString("provider_name"),
                new Money(row.getBigDecimal("amount")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("bank_reference"));
    }

    private static PaymentDetails details(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new PaymentDetails(
                new PaymentCaseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                PaymentKind.valueOf(row.getString("kind")),
                PaymentStatus.valueOf(row.getString("status")),
                new PaymentDetails.Of(
                        new ContractId(row.getObject("contract", UUID.class)),
                        new SubProjectId(row.getObject("sub_project", UUID.class)),
                        row.getString("year"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("provider_name")),
                payment(row.getObject("follows", UUID.class)),
                payment(row.getObject("followed_by", UUID.class)),
                new Money(row.getBigDecimal("asked")),
                amount == null ? null : new Money(amount),
                payee(row),
                row.getObject("seconded_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("bank_reference"));
    }

    private static PaymentDetails.@Nullable Payee payee(ResultSet row) throws SQLException {
        var name = row.getString("payee_name");
        return name == null
                ? null
                : new PaymentDetails.Payee(name, row.getString("payee_bank"), row.getString("payee_account"));
    }

    private static @Nullable PaymentCaseId payment(@Nullable UUID id) {
        return id == null ? null : new PaymentCaseId(id);
    }
}
