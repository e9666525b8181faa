package yufang.year.procurement.query;

import java.math.BigDecimal;
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
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.EvaluationMethod;
import yufang.year.procurement.domain.Manner;
import yufang.year.procurement.domain.OrganisationForm;
import yufang.year.procurement.domain.ProcurementMethod;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.domain.ProposalId;

/** The procurements of the region, as officers and the auditor see them. */
@Component
@Transactional(readOnly = true)
public class ProcurementQueries {

    private static final Map<String, String> SORTED = Map.of(
            "year",
            "p.year",
            "title",
            "s.title",
            "ceiling",
            "p.ceiling",
            "until",
            "p.receive_until",
            "status",
            "p.status");

    private final JdbcClient jdbc;

    ProcurementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param status only those that stand so; null for all */
    public Found<ProcurementRow> list(ListRequest list, @Nullable ProcurementStatus status) {
        return Found.of(
                jdbc.sql("""
                select p.id, p.year, s.title, p.attempt, p.ceiling, p.receive_until, p.status, o.name as provider,
                       count(*) over () as in_all
                from procurement.procurement p
                join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
                left join procurement.decision d on d.region = p.region and d.procurement = p.id
                left join procurement.opened_proposal c on c.region = d.region and c.id = d.proposal
                left join people.report_organisation o on o.region = c.region and o.id = c.organisation
                where (:text = '' or position(:text in s.title) > 0 or position(:text in coalesce(o.name, '')) > 0)
                  and (:status = '' or p.status = :status)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "p.year desc, p.id desc")))
                        .param("text", list.text())
                        .param("status", status == null ? "" : status.name())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    private static ProcurementRow row(ResultSet row) throws SQLException {
        return new ProcurementRow(
                new ProcurementId(row.getObject("id", UUID.class)),
                row.getString("year"),
                row.getString("title"),
                row.getInt("attempt"),
                money(row.getBigDecimal("ceiling")),
                row.getObject("receive_until", LocalDate.class),
                ProcurementStatus.valueOf(row.getString("status")),
                row.getString("provider"));
    }

    static @Nullable Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }

    public ProcurementDetails details(ProcurementId id) {
        return jdbc.sql("""
                select p.*, s.title, e.name as prepared_by, d.proposal, d.place, d.mean, d.reason, d.decided_on,
                       d.rules_version, l.name as decided_by, c.price, o.name as provider, a.awarded_on
                from procurement.procurement p
                join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
                join people.report_person e on e.region = p.region and e.id = p.created_by
                left join procurement.decision d on d.region = p.region and d.procurement = p.id
                left join people.report_person l on l.region = d.region and l.id = d.created_by
                left join procurement.opened_proposal c on c.region = d.region and c.id = d.proposal
                left join people.report_organisation o on o.region = c.region and o.id = c.organisation
                left join procurement.award a on a.region = p.region and a.procurement = p.id
                where p.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static ProcurementDetails details(ResultSet row) throws SQLException {
        return new ProcurementDetails(
                new ProcurementId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("year"),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                row.getString("title"),
                row.getInt("attempt"),
                manner(row),
                ProcurementStatus.valueOf(row.getString("status")),
                row.getString("prepared_by"),
                course(row),
                chosen(row),
                row.getString("failure"));
    }

    private static Manner manner(ResultSet row) throws SQLException {
        return new Manner(
                OrganisationForm.valueOf(row.getString("form")),
                ProcurementMethod.valueOf(row.getString("method")),
                EvaluationMethod.valueOf(row.getString("evaluation")),
                constant(OrganisationForm.class, row.getString("plan_form")),
                constant(ProcurementMethod.class, row.getString("plan_method")),
                constant(ProcurementMethod.class, row.getString("plan_other_method")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static ProcurementDetails.Course course(ResultSet row) throws SQLException {
        var notice = row.getObject("notice", UUID.class);
        return new ProcurementDetails.Course(
                row.getObject("receive_until", LocalDate.class),
                money(row.getBigDecimal("ceiling")),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("ranked_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("stands_until", LocalDate.class),
                notice == null ? null : new NoticeId(notice),
                row.getObject("failed_on", LocalDate.class));
    }

    private static ProcurementDetails.@Nullable Chosen chosen(ResultSet row) throws SQLException {
        var proposal = row.getObject("proposal", UUID.class);
        if (proposal == null) return null;
        return new ProcurementDetails.Chosen(
                new ProposalId(proposal),
                row.getString("provider"),
                new Money(row.getBigDecimal("price")),
                row.getInt("place"),
                row.getString("mean"),
                row.getString("reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("rules_version"),
                row.getObject("awarded_on", LocalDate.class));
    }

    /** The sub-projects of plans in force that nobody is buying. */
    public List<ToBuy> toBuy() {
        return jdbc.sql("""
                select s.id, s.year, s.title from planning.report_sub_project s
                where s.in_force
                  and not exists (select from procurement.procurement p
                                  where p.region = s.region and p.sub_project = s.id and p.status <> 'FAILED')
                order by s.year desc, s.position
                """)
                .query((row, number) -> new ToBuy(
                        new SubProjectId(row.getObject("id", UUID.class)),
                        row.getString("year"),
                        row.getString("title")))
                .list();
    }

    public record ToBuy(SubProjectId id, String year, String title) {}

    public List<ProposalRow> proposals(ProcurementId id) {
        return jdbc.sql("""
                select c.id, o.name, c.price, p.summary, p.number, p.created_at, p.sha256, r.reason
                from procurement.opened_proposal c
                join procurement.proposal p on p.region = c.region and p.id = c.id
                join people.report_organisation o on o.region = c.region and o.id = c.organisation
                left join procurement.refusal r on r.region = c.region and r.proposal = c.id
                where c.procurement = :id order by o.name, c.id
                """)
                .param("id", id.value())
                .query((row, number) -> new ProposalRow(
                        new ProposalId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new Money(row.getBigDecimal("price")),
                        row.getString("summary"),
                        row.getInt("number"),
                        Objects.requireNonNull(row.getTimestamp("created_at")).toInstant(),
                        row.getString("sha256"),
                        row.getString("reason")))
                .list();
    }
}
