package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.acceptance.domain.DeductionStatus;
import yufang.year.acceptance.domain.RectificationItemId;
import yufang.year.contracts.ObligationId;

/** What came of a review: conclusions, deductions, what is to be mended, what was learnt. */
@Component
@Transactional(readOnly = true)
public class OutcomeQueries {

    private final JdbcClient jdbc;

    OutcomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<ConclusionRow> conclusions(AcceptanceCaseId acceptance) {
        return jdbc.sql("""
                select c.application, c.total, c.pass_mark, c.passed, c.report, c.document, c.concluded_on, p.name,
                       c.rules_version
                from acceptance.conclusion c
                join people.report_person p on p.region = c.region and p.id = c.created_by
                where c.acceptance_case = :acceptance order by c.application desc
                """)
                .param("acceptance", acceptance.value())
                .query((row, number) -> new ConclusionRow(
                        row.getInt("application"),
                        new Points(row.getBigDecimal("total")),
                        new Points(row.getBigDecimal("pass_mark")),
                        row.getBoolean("passed"),
                        row.getString("report"),
                        Objects.requireNonNull(Reading.document(row)),
                        Reading.day(row, "concluded_on"),
                        row.getString("name"),
                        row.getString("rules_version")))
                .list();
    }

    /** Of every review, the latest first. */
    public List<DeductionRow> deductions(AcceptanceCaseId acceptance) {
        return jdbc.sql("""
                select d.id, d.version, d.application, d.cause, d.obligation, d.particulars, d.term, d.amount, d.status,
                       d.proposed_on, p.name as proposed_by, d.decided_on, k.name as decided_by, d.rejection
                from acceptance.deduction d
                join people.report_person p on p.region = d.region and p.id = d.created_by
                left join people.report_person k on k.region = d.region and k.id = d.decided_by
                where d.acceptance_case = :acceptance order by d.application desc, d.id
                """)
                .param("acceptance", acceptance.value())
                .query((row, number) -> deduction(row))
                .list();
    }

    /** @throws NotFound where this acceptance has no such deduction */
    public DeductionRow deduction(AcceptanceCaseId acceptance, DeductionId id) {
        return deductions(acceptance).stream()
                .filter(deduction -> deduction.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static DeductionRow deduction(ResultSet row) throws SQLException {
        var obligation = row.getObject("obligation", UUID.class);
        return new DeductionRow(
                new DeductionId(Reading.id(row, "id")),
                row.getInt("version"),
                row.getInt("application"),
                DeductionLine.Cause.valueOf(row.getString("cause")),
                obligation == null ? null : new ObligationId(obligation),
                row.getString("particulars"),
                row.getString("term"),
                new Money(row.getBigDecimal("amount")),
                DeductionStatus.valueOf(row.getString("status")),
                Reading.day(row, "proposed_on"),
                row.getString("proposed_by"),
                Reading.dayOrNull(row, "decided_on"),
                row.getString("decided_by"),
                row.getString("rejection"));
    }

    /** Of every review, the latest first, each with all that the provider said. */
    public List<ItemRow> items(AcceptanceCaseId acceptance) {
        var items = new LinkedHashMap<UUID, ItemRow>();
        jdbc.sql("""
                select i.id, i.application, i.said, i.until, a.said as answer, a.answered_on, p.name, a.document
                from acceptance.rectification_item i
                left join acceptance.rectification_answer a on a.region = i.region and a.item = i.id
                left join people.report_person p on p.region = a.region and p.id = a.answered_by
                where i.acceptance_case = :acceptance order by i.application desc, i.id, a.id
                """).param("acceptance", acceptance.value()).query(row -> {
            var id = Reading.id(row, "id");
            items.put(id, item(row, items.get(id)));
        });
        return List.copyOf(items.values());
    }

    private static ItemRow item(ResultSet row, @Nullable ItemRow known) throws SQLException {
        var answers = new ArrayList<>(known == null ? List.<ItemRow.Answer>of() : known.answers());
        if (row.getString("answer") != null) {
            answers.add(new ItemRow.Answer(
                    row.getString("answer"),
                    Reading.day(row, "answered_on"),
                    row.getString("name"),
                    Reading.document(row)));
        }
        return new ItemRow(
                new RectificationItemId(Reading.id(row, "id")),
                row.getInt("application"),
                row.getString("said"),
                Reading.day(row, "until"),
                answers);
    }

    /** @throws NotFound where this acceptance has no such item */
    public ItemRow item(AcceptanceCaseId acceptance, RectificationItemId id) {
        return items(acceptance).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<LessonRow> lessons(AcceptanceCaseId acceptance) {
        return jdbc.sql("""
                select l.said, l.recorded_on, p.name from acceptance.lesson l
                join people.report_person p on p.region = l.region and p.id = l.recorded_by
                where l.acceptance_case = :acceptance order by l.id
                """)
                .param("acceptance", acceptance.value())
                .query((row, number) ->
                        new LessonRow(row.getString("said"), Reading.day(row, "recorded_on"), row.getString("name")))
                .list();
    }
}
