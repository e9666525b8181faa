package yufang.year.delivery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.UnitStatus;

/** The lists of units. The row policies show people from outside their own. */
@Component
@Transactional(readOnly = true)
public class UnitQueries {

    private static final Map<String, String> SORTED =
            Map.of("title", "u.title", "day", "u.first_day", "place", "u.place", "status", "u.status");

    private static final String CHOSEN = """
            from delivery.unit u
            join delivery.execution_plan p on p.region = u.region and p.id = u.plan and p.status = 'APPROVED'
            join contracts.report_contract c on c.region = u.region and c.id = u.contract
            join contracts.report_obligation o on o.region = u.region and o.id = u.obligation
            where (cast(:contract as uuid) is null or u.contract = cast(:contract as uuid))
              and (cast(:obligation as uuid) is null or u.obligation = cast(:obligation as uuid))
              and (cast(:first as date) is null or u.first_day between cast(:first as date) and cast(:last as date))
              and (:text = '' or u.title ilike :like or u.place ilike :like)
            """;

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<UnitRow> list(ListRequest list, UnitFilter filter) {
        var status = filter.status();
        var statement = filtered("""
                select u.id, u.title, o.title as obligation, c.title as contract, u.first_day, u.last_day, u.begins,
                       u.place, u.status, count(*) over () as in_all
                %s and (cast(:status as text) is null or u.status = cast(:status as text))
                order by %s limit :size offset :skipped
                """.formatted(CHOSEN, list.order(SORTED, "u.first_day, u.id")), list, filter)
                .param("status", status == null ? null : status.name())
                .param("size", list.size())
                .param("skipped", list.skipped());
        return Found.of(statement, (row, number) -> row(row));
    }

    /** How many there are in each state, whichever state the list is narrowed to. */
    public Map<UnitStatus, Integer> counts(ListRequest list, UnitFilter filter) {
        var counts = new EnumMap<UnitStatus, Integer>(UnitStatus.class);
        filtered("select u.status, count(*) as units " + CHOSEN + " group by u.status", list, filter)
                .query((RowCallbackHandler)
                        row -> counts.put(UnitStatus.valueOf(row.getString("status")), row.getInt("units")));
        return counts;
    }

    /** Of one version of a plan, also while it is drafted. */
    public List<UnitRow> ofPlan(ExecutionPlanId plan) {
        return jdbc.sql("""
                select u.id, u.title, u.obligation::text as obligation, '' as contract, u.first_day, u.last_day,
                       u.begins, u.place, u.status
                from delivery.unit u where u.plan = :plan order by u.first_day, u.id
                """)
                .param("plan", plan.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** The states of all units of each contract, for the list of ledgers. */
    public Map<ContractId, Map<UnitStatus, Integer>> byContract(List<ContractId> contracts) {
        var counts = new java.util.HashMap<ContractId, Map<UnitStatus, Integer>>();
        if (contracts.isEmpty()) return counts;
        jdbc.sql("""
                select r.contract, r.status, count(*) as units from delivery.report_unit r
                where r.contract in (:contracts) group by r.contract, r.status
                """)
                .param("contracts", contracts.stream().map(ContractId::value).toList())
                .query((RowCallbackHandler) row -> counts.computeIfAbsent(
                                new ContractId(row.getObject("contract", UUID.class)),
                                none -> new EnumMap<>(UnitStatus.class))
                        .put(UnitStatus.valueOf(row.getString("status")), row.getInt("units")));
        return counts;
    }

    private StatementSpec filtered(String statement, ListRequest list, UnitFilter filter) {
        var month = filter.month();
        return jdbc.sql(statement)
                .param("contract", text(filter.contract()))
                .param("obligation", text(filter.obligation()))
                .param("first", month == null ? null : month.atDay(1).toString())
                .param("last", month == null ? null : month.atEndOfMonth().toString())
                .param("text", list.text())
                .param("like", "%" + list.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("obligation"),
                row.getString("contract"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("begins"),
                row.getString("place"),
                UnitStatus.valueOf(row.getString("status")));
    }
}
