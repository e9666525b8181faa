package yufang.year.delivery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.EntityId;
import yufang.shared.NotFound;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.Appointment;
import yufang.year.delivery.domain.ChangeStatus;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.FieldAnswers;
import yufang.year.delivery.domain.HeldDays;
import yufang.year.delivery.domain.UnitChange;
import yufang.year.delivery.domain.UnitChangeId;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.planning.DeliverableKind;

/** One unit with what hangs on it. */
@Component
@Transactional(readOnly = true)
public class UnitPageQueries {

    private final JdbcClient jdbc;

    UnitPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    public UnitDetails details(UnitId id) {
        return jdbc.sql("""
                select u.*, p.status as plan_status, n.name as planned_name, c.name as carried_name,
                       s.name as submitted_name, d.name as decided_name,
                       coalesce(b.under_review, false) as under_review
                from delivery.unit u
                left join delivery.book b on b.region = u.region and b.contract = u.contract
                join delivery.execution_plan p on p.region = u.region and p.id = u.plan
                join people.report_person n on n.region = u.region and n.id = u.created_by
                left join people.report_person c on c.region = u.region and c.id = u.carried_out_by
                left join people.report_person s on s.region = u.region and s.id = u.submitted_by
                left join people.report_person d on d.region = u.region and d.id = u.decided_by
                where u.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static UnitDetails details(ResultSet row) throws SQLException {
        return new UnitDetails(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ContractId(row.getObject("contract", UUID.class)),
                new ExecutionPlanId(row.getObject("plan", UUID.class)),
                ExecutionPlanStatus.valueOf(row.getString("plan_status")),
                new ObligationId(row.getObject("obligation", UUID.class)),
                new DeliverableKind(row.getString("kind")),
                row.getString("title"),
                appointment(row),
                row.getString("in_charge"),
                FieldAnswers.read(row.getString("fields")),
                UnitStatus.valueOf(row.getString("status")),
                held(row),
                row.getBoolean("under_review"),
                new UnitDetails.Hands(
                        row.getString("planned_name"),
                        row.getString("carried_name"),
                        row.getObject("carried_out_on", LocalDate.class),
                        row.getString("submitted_name"),
                        row.getObject("submitted_on", LocalDate.class),
                        row.getString("decided_name"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("rules_version")),
                row.getString("rejection"),
                row.getString("cancel_reason"));
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("begins"),
                row.getString("place"),
                row.getString("place_reason"));
    }

    private static @Nullable HeldDays held(ResultSet row) throws SQLException {
        var from = row.getObject("held_from", LocalDate.class);
        return from == null
                ? null
                : new HeldDays(from, row.getObject("held_until", LocalDate.class), row.getString("deviation"));
    }

    /** A change of a unit as pages show it. */
    public record ChangeRow(
            UnitChangeId id,
            int version,
            UnitId unit,
            String title,
            UnitChange.Kind kind,
            String reason,
            @Nullable Appointment appointment,
            ChangeStatus status,
            String proposedBy,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String refusal) {}

    /** The latest first. */
    public List<ChangeRow> changes(UnitId unit) {
        return changes("h.unit", unit);
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    public ChangeRow change(UnitChangeId id) {
        return changes("h.id", id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    private List<ChangeRow> changes(String column, EntityId id) {
        return jdbc.sql("""
                select h.*, u.title, n.name as proposed_name, d.name as decided_name
                from delivery.unit_change h
                join delivery.unit u on u.region = h.region and u.id = h.unit
                join people.report_person n on n.region = h.region and n.id = h.created_by
                left join people.report_person d on d.region = h.region and d.id = h.decided_by
                where %s = :id order by h.created_at desc
                """.formatted(column))
                .param("id", id.value())
                .query((row, number) -> change(row))
                .list();
    }

    private static ChangeRow change(ResultSet row) throws SQLException {
        var kind = UnitChange.Kind.valueOf(row.getString("kind"));
        return new ChangeRow(
                new UnitChangeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                kind,
                row.getString("reason"),
                kind == UnitChange.Kind.MOVED ? appointment(row) : null,
                ChangeStatus.valueOf(row.getString("status")),
                row.getString("proposed_name"),
                row.getString("decided_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("refusal"));
    }

    /**
     * What the agency found at one time.
     *
     * @param outcome VERIFIED, REJECTED or LOWERED
     * @param href of the finding that lowered it
     */
    public record FoundRow(
            String outcome,
            String by,
            LocalDate on,
            @Nullable String reason,
            @Nullable String href,
            int counted,
            int struck) {}

    /** The latest first. */
    public List<FoundRow> found(UnitId unit) {
        return jdbc.sql("""
                select v.outcome, n.name, v.created_on, v.reason, v.finding_href,
                       count(s.key) filter (where s.counted) as counted,
                       count(s.key) filter (where not s.counted) as struck
                from delivery.verification v
                join people.report_person n on n.region = v.region and n.id = v.created_by
                left join delivery.verified_subject s on s.region = v.region and s.verification = v.id
                where v.unit = :unit
                group by v.id, v.outcome, n.name, v.created_on, v.reason, v.finding_href, v.number
                order by v.number desc
                """)
                .param("unit", unit.value())
                .query((row, number) -> new FoundRow(
                        row.getString("outcome"),
                        row.getString("name"),
                        row.getObject("created_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("finding_href"),
                        row.getInt("counted"),
                        row.getInt("struck")))
                .list();
    }

    /** How many documents there are under each entry of the checklist. */
    public Map<String, Integer> evidence(UnitId unit) {
        var items = new HashMap<String, Integer>();
        jdbc.sql("select e.item, count(*) as documents from delivery.evidence e where e.unit = :unit group by e.item")
                .param("unit", unit.value())
                .query((RowCallbackHandler) row -> items.put(row.getString("item"), row.getInt("documents")));
        return items;
    }
}
