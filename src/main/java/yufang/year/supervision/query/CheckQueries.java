package yufang.year.supervision.query;

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
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingStatus;
import yufang.year.supervision.domain.Sighting;

/** The spot checks of the region; a provider sees those of its contracts that are concluded, by the row policies. */
@Component
@Transactional(readOnly = true)
public class CheckQueries {

    private static final Map<String, String> SORTED =
            Map.of("day", "c.checked_on", "about", "c.about", "place", "c.place", "findings", "findings");

    private final JdbcClient jdbc;

    CheckQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param open those alone that have a finding which is not closed */
    public Found<CheckRow> list(@Nullable String contract, boolean open, ListRequest list) {
        return Found.of(
                jdbc.sql("""
                select c.id, c.contract, o.name as provider, c.about, c.checked_on, c.place, c.status,
                       f.findings, f.open, count(*) over () as in_all
                from supervision.spot_check c
                join people.report_organisation o on o.region = c.region and o.id = c.organisation
                cross join lateral (select count(*) as findings, count(*) filter (where i.status <> 'CLOSED') as open
                                    from supervision.finding i where i.region = c.region and i.spot_check = c.id) f
                where (cast(:contract as uuid) is null or c.contract = :contract) and (not :open or f.open > 0)
                  and (:text = '' or position(:text in c.about) > 0 or position(:text in c.place) > 0)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "c.checked_on desc, c.id desc")))
                        .param("contract", ReportFilter.uuid(contract), Types.OTHER)
                        .param("open", open)
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    private static CheckRow row(ResultSet row) throws SQLException {
        return new CheckRow(
                new SpotCheckId(row.getObject("id", UUID.class)),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("provider"),
                row.getString("about"),
                row.getObject("checked_on", LocalDate.class),
                row.getString("place"),
                CheckStatus.valueOf(row.getString("status")),
                row.getInt("findings"),
                row.getInt("open"));
    }

    public CheckDetails details(SpotCheckId id) {
        var findings = findings(id);
        return jdbc.sql("""
                select c.*, o.name as provider, r.name as recorded_name, d.name as concluded_name
                from supervision.spot_check c
                join people.report_organisation o on o.region = c.region and o.id = c.organisation
                join people.report_person r on r.region = c.region and r.id = c.created_by
                left join people.report_person d on d.region = c.region and d.id = c.concluded_by
                where c.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row, findings))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static CheckDetails details(ResultSet row, List<FindingRow> findings) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new CheckDetails(
                new SpotCheckId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("provider"),
                unit == null ? null : new UnitId(unit),
                row.getString("about"),
                new Sighting(
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("time_of_day"),
                        row.getString("place"),
                        row.getString("went"),
                        row.getString("seen")),
                CheckStatus.valueOf(row.getString("status")),
                row.getString("recorded_name"),
                row.getString("concluded_name"),
                row.getObject("concluded_on", LocalDate.class),
                row.getString("rules_version"),
                findings);
    }

    private List<FindingRow> findings(SpotCheckId id) {
        return jdbc.sql("""
                select id, number, seen, place, status from supervision.finding where spot_check = :id order by number
                """)
                .param("id", id.value())
                .query((row, number) -> new FindingRow(
                        new FindingId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("seen"),
                        row.getString("place"),
                        FindingStatus.valueOf(row.getString("status"))))
                .list();
    }
}
