package yufang.year.contracts.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.domain.ContractTerms;

/** The contracts of the region; a provider finds its own. */
@Component
@Transactional(readOnly = true)
public class ContractQueries {

    private static final Map<String, String> SORTED = Map.of(
            "number", "c.number",
            "title", "c.title",
            "provider", "c.provider_name",
            "total", "c.total",
            "signed", "c.signed_on",
            "status", "c.status");

    private final JdbcClient jdbc;

    ContractQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sub-project that was awarded, and no contract lives or was ever signed on the award. */
    public record Uncontracted(SubProjectId id, String year, String title) {}

    /** @param status null for all */
    public Found<ContractRow> list(ListRequest list, @Nullable ContractStatus status) {
        var statement = jdbc.sql("""
                select c.id, c.year, c.number, c.title, c.provider_name, c.total, c.status, c.signed_on,
                       c.status = 'DRAFTED' and c.offered_on is not null and c.back_because is null as with_provider,
                       count(*) over () as in_all
                from contracts.contract c
                where (c.status = :status or :status::text is null)
                  and (strpos(lower(c.number), lower(:text)) > 0 or strpos(lower(c.title), lower(:text)) > 0
                       or strpos(lower(c.provider_name), lower(:text)) > 0)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "c.year desc, c.number")))
                .param("status", status == null ? null : status.name(), java.sql.Types.VARCHAR)
                .param("text", list.text())
                .param("size", list.size())
                .param("skipped", list.skipped());
        return Found.of(statement, (row, number) -> row(row));
    }

    private static ContractRow row(ResultSet row) throws SQLException {
        return new ContractRow(
                new ContractId(uuid(row, "id")),
                row.getString("year"),
                row.getString("number"),
                row.getString("title"),
                row.getString("provider_name"),
                new Money(row.getBigDecimal("total")),
                ContractStatus.valueOf(row.getString("status")),
                row.getBoolean("with_provider"),
                row.getObject("signed_on", LocalDate.class));
    }

    public ContractDetails details(ContractId id) {
        return jdbc.sql("""
                select c.*, s.title as sub_project_title, v.issue_number, d.name as drafted_name,
                       o.name as offered_name, a.name as agreed_name, g.name as signed_name, e.name as ended_name
                from contracts.contract c
                join programme.report_sub_project s on s.region = c.region and s.id = c.sub_project
                join people.report_person d on d.region = c.region and d.id = c.created_by
                left join planning.report_plan_version v on v.region = c.region and v.id = c.plan_version
                left join people.report_person o on o.region = c.region and o.id = c.offered_by
                left join people.report_person a on a.region = c.region and a.id = c.agreed_by
                left join people.report_person g on g.region = c.region and g.id = c.signed_by
                left join people.report_person e on e.region = c.region and e.id = c.ended_by
                where c.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static ContractDetails details(ResultSet row) throws SQLException {
        return new ContractDetails(
                new ContractId(uuid(row, "id")),
                row.getInt("version"),
                new SubProjectId(uuid(row, "sub_project")),
                row.getString("year"),
                row.getString("sub_project_title"),
                row.getString("provider_name"),
                Objects.requireNonNull(row.getObject("awarded_on", LocalDate.class)),
                new Money(row.getBigDecimal("total")),
                terms(row),
                ContractStatus.valueOf(row.getString("status")),
                row.getString("issue_number"),
                hands(row));
    }

    private static ContractTerms terms(ResultSet row) throws SQLException {
        return new ContractTerms(
                row.getString("number"),
                row.getString("title"),
                row.getObject("project_months", Integer.class),
                row.getObject("service_months", Integer.class),
                row.getObject("service_until", LocalDate.class),
                row.getString("service_area"),
                row.getBigDecimal("advance_percent"),
                row.getBigDecimal("balance_percent"),
                row.getString("duties"),
                row.getString("penalties"),
                row.getString("acceptance_terms"));
    }

    private static ContractDetails.Hands hands(ResultSet row) throws SQLException {
        return new ContractDetails.Hands(
                row.getString("drafted_name"),
                row.getString("offered_name"),
                row.getObject("offered_on", LocalDate.class),
                row.getString("back_because"),
                row.getString("agreed_name"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("signed_name"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signed_rules"),
                row.getString("ended_name"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_because"));
    }

    /** For which a contract can be drawn up, the latest year first. */
    public List<Uncontracted> uncontracted() {
        return jdbc.sql("""
                select s.id, s.year, s.title from programme.report_sub_project s
                join procurement.report_award a on a.region = s.region and a.sub_project = s.id
                where not exists (select from contracts.contract c
                                  where c.region = s.region and c.sub_project = s.id
                                    and (c.status <> 'TERMINATED' or c.signed_on is not null))
                order by s.year desc, s.position
                """)
                .query((row, number) -> new Uncontracted(
                        new SubProjectId(uuid(row, "id")), row.getString("year"), row.getString("title")))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
