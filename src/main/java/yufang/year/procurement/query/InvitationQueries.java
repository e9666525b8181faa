package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.disclosure.NoticeId;
import yufang.platform.Acting;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.InvitationId;
import yufang.year.procurement.domain.ProcurementStatus;

/** What the organisation of the provider who acts was asked for. */
@Component
@Transactional(readOnly = true)
public class InvitationQueries {

    private static final Map<String, String> SORTED =
            Map.of("year", "p.year", "title", "s.title", "until", "p.receive_until", "status", "p.status");

    private static final String SELECT = """
            select i.id, i.procurement, p.year, s.title, p.status, p.ceiling, p.receive_until, p.notice, a.awarded_on,
                   v.number, v.withdrawal is null and v.number is not null as standing, count(*) over () as in_all
            from procurement.invitation i
            join procurement.procurement p on p.region = i.region and p.id = i.procurement
            join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
            left join lateral (
                select v.number, v.withdrawal from procurement.proposal v
                where v.region = i.region and v.procurement = i.procurement and v.organisation = i.organisation
                order by v.number desc limit 1) v on true
            left join procurement.award a
                on a.region = i.region and a.procurement = i.procurement and a.organisation = i.organisation
            where i.organisation = :organisation and p.begun_on is not null
            """;

    private final JdbcClient jdbc;

    InvitationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<InvitationRow> mine(ListRequest list) {
        return Found.of(
                jdbc.sql(SELECT
                                + " and (:text = '' or position(:text in s.title) > 0) order by %s limit :size offset :skipped"
                                        .formatted(list.order(SORTED, "p.receive_until desc, i.id desc")))
                        .param(
                                "organisation",
                                Acting.currentPerson().organisation().value())
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    public InvitationRow mine(InvitationId id) {
        return jdbc.sql(SELECT + " and i.id = :id")
                .param("organisation", Acting.currentPerson().organisation().value())
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static InvitationRow row(ResultSet row) throws SQLException {
        var notice = row.getObject("notice", UUID.class);
        return new InvitationRow(
                new InvitationId(row.getObject("id", UUID.class)),
                new ProcurementId(row.getObject("procurement", UUID.class)),
                row.getString("year"),
                row.getString("title"),
                ProcurementStatus.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("ceiling")),
                row.getObject("receive_until", LocalDate.class),
                row.getInt("number"),
                row.getBoolean("standing"),
                notice == null ? null : new NoticeId(notice),
                row.getObject("awarded_on", LocalDate.class));
    }
}
