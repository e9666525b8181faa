package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.contracts.ContractId;

/** The acceptances that the one who acts may see: of the region, or of the own organisation. */
@Component
@Transactional(readOnly = true)
public class AcceptanceQueries {

    private static final Map<String, String> SORTED = Map.of(
            "title", "c.title",
            "provider", "c.provider_name",
            "applied", "c.applied_on",
            "total", "o.total",
            "status", "c.status");

    private static final String DETAILS = """
            select c.*, a.summary, p.name as applied_name, a.checked_on, k.name as checked_name, a.missing,
                   a.rules_version, f.name as filed_name
            from acceptance.acceptance_case c
            join acceptance.application a
                on a.region = c.region and a.acceptance_case = c.id and a.number = c.application
            join people.report_person p on p.region = a.region and p.id = a.created_by
            left join people.report_person k on k.region = a.region and k.id = a.checked_by
            left join people.report_person f on f.region = c.region and f.id = c.filed_by
            """;

    private final JdbcClient jdbc;

    AcceptanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of this state, or all. */
    public Found<CaseRow> list(ListRequest list, @Nullable AcceptanceStatus status) {
        return Found.of(
                jdbc.sql("""
                select c.id, c.title, c.contract_number, c.provider_name, c.status, c.application, c.applied_on,
                       o.total, count(*) over () as in_all
                from acceptance.acceptance_case c
                left join acceptance.conclusion o
                    on o.region = c.region and o.acceptance_case = c.id and o.application = c.application
                where (:status::text is null or c.status = :status)
                  and (:text = '' or strpos(lower(c.title || ' ' || c.contract_number || ' ' || c.provider_name),
                                            lower(:text)) > 0)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "c.applied_on desc, c.id desc")))
                        .param("status", status == null ? null : status.name())
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    /** Contracts for which somebody has applied. */
    public Set<ContractId> appliedFor() {
        return jdbc.sql("select contract from acceptance.acceptance_case").query(UUID.class).stream()
                .map(ContractId::new)
                .collect(Collectors.toSet());
    }

    public CaseDetails details(AcceptanceCaseId id) {
        return jdbc.sql(DETAILS + " where c.id = :id")
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public Optional<CaseDetails> of(ContractId contract) {
        return jdbc.sql(DETAILS + " where c.contract = :contract")
                .param("contract", contract.value())
                .query((row, number) -> details(row))
                .optional();
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                new AcceptanceCaseId(Reading.id(row, "id")),
                row.getString("title"),
                row.getString("contract_number"),
                row.getString("provider_name"),
                AcceptanceStatus.valueOf(row.getString("status")),
                row.getInt("application"),
                Reading.day(row, "applied_on"),
                Reading.points(row, "total"));
    }

    private static CaseDetails details(ResultSet row) throws SQLException {
        return new CaseDetails(
                new AcceptanceCaseId(Reading.id(row, "id")),
                row.getInt("version"),
                new ContractId(Reading.id(row, "contract")),
                new SubProjectId(Reading.id(row, "sub_project")),
                row.getString("contract_number"),
                row.getString("title"),
                row.getString("provider_name"),
                AcceptanceStatus.valueOf(row.getString("status")),
                row.getInt("application"),
                Reading.day(row, "applied_on"),
                row.getString("applied_name"),
                row.getString("summary"),
                check(row),
                filed(row));
    }

    private static CaseDetails.@Nullable Check check(ResultSet row) throws SQLException {
        var on = Reading.dayOrNull(row, "checked_on");
        return on == null
                ? null
                : new CaseDetails.Check(
                        on, row.getString("checked_name"), row.getString("missing"), row.getString("rules_version"));
    }

    private static CaseDetails.@Nullable Filed filed(ResultSet row) throws SQLException {
        var on = Reading.dayOrNull(row, "filed_on");
        return on == null
                ? null
                : new CaseDetails.Filed(on, row.getString("filed_name"), row.getString("filing_number"));
    }
}
