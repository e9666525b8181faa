package yufang.year.delivery.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.quantity.Verification;
import yufang.year.delivery.FindingReference;

/** Keeps what the agency found: each time rows more, of each measure and each subject the latest counts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitVerifications {

    private final JdbcClient jdbc;
    private final Desk desk;

    UnitVerifications(JdbcClient jdbc, Desk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** What a verification comes to. */
    enum Outcome {
        VERIFIED,
        REJECTED,
        LOWERED
    }

    void verified(DeliveryUnit unit, Verification entries) {
        write(unit, Outcome.VERIFIED, null, null, entries);
    }

    void rejected(DeliveryUnit unit, String reason) {
        write(unit, Outcome.REJECTED, reason, null, Verification.NONE);
    }

    void lowered(DeliveryUnit unit, String reason, FindingReference finding, Verification entries) {
        write(unit, Outcome.LOWERED, reason, finding, entries);
    }

    private void write(
            DeliveryUnit unit,
            Outcome outcome,
            @Nullable String reason,
            @Nullable FindingReference finding,
            Verification entries) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                insert into delivery.verification (id, created_by, created_at, created_on, contract, organisation, unit,
                                                   number, outcome, reason, finding, finding_href, rules_version)
                select :id, :by, :at, :on, :contract, :organisation, :unit, coalesce(max(v.number), 0) + 1, :outcome,
                       :reason, :finding, :href, :rules
                from delivery.verification v where v.unit = :unit
                """)
                .param("id", id)
                .param("by", desk.me().value())
                .param("at", Timestamp.from(desk.now()))
                .param("on", desk.today())
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("unit", unit.id().value())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("finding", finding == null ? null : finding.finding(), Types.OTHER)
                .param("href", finding == null ? null : finding.href())
                .param("rules", desk.rules().version())
                .update();
        writeFigures(unit, id, entries);
        writeSubjects(unit, id, entries);
    }

    private void writeFigures(DeliveryUnit unit, UUID verification, Verification entries) {
        if (entries.figures().isEmpty()) return;
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        entries.figures().forEach((measure, found) -> {
            var row = new HashMap<String, @Nullable Object>();
            row.put("measure", measure.value().toString());
            row.put("figure", found.figure().toString());
            row.put("reason", found.reason());
            rows.add(row);
        });
        insert(unit, verification, rows, """
                insert into delivery.verified_figure (verification, measure, contract, organisation, figure, reason)
                select :verification, r.measure, :contract, :organisation, r.figure, r.reason
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (measure uuid, figure numeric, reason text)
                """);
    }

    private void writeSubjects(DeliveryUnit unit, UUID verification, Verification entries) {
        if (entries.findings().isEmpty()) return;
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var finding : entries.findings()) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("subjects", finding.subject().kind().key());
            row.put("key", finding.subject().key().value());
            row.put("position", rows.size() + 1);
            row.put("facts", FieldAnswers.write(finding.subject().facts().values()));
            row.put("counted", finding.counted());
            row.put("reason", finding.reason());
            rows.add(row);
        }
        insert(unit, verification, rows, """
                insert into delivery.verified_subject (verification, subjects, key, position, contract, organisation,
                                                       facts, counted, reason)
                select :verification, r.subjects, r.key, r.position, :contract, :organisation, r.facts, r.counted,
                       r.reason
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (subjects text, key text, position integer,
                     facts text, counted boolean, reason text)
                """);
    }

    private void insert(
            DeliveryUnit unit, UUID verification, List<Map<String, @Nullable Object>> rows, String statement) {
        jdbc.sql(statement)
                .param("verification", verification)
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("rows", Json.rows(rows))
                .update();
    }
}
