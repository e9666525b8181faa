package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.FactorId;
import yufang.year.procurement.domain.ProposalId;
import yufang.year.procurement.domain.Seat;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.domain.SheetStatus;

/** What hangs on a procurement: what is scored, who is asked, who scores and, once ranked, what they gave. */
@Component
@Transactional(readOnly = true)
public class PanelQueries {

    private final JdbcClient jdbc;

    PanelQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People from outside see those of the procurements that they are invited or called to. */
    public List<FactorRow> factors(ProcurementId id) {
        return jdbc.sql("""
                select id, position, name, weight, standard from procurement.factor
                where procurement = :id order by position
                """)
                .param("id", id.value())
                .query((row, number) -> new FactorRow(
                        new FactorId(row.getObject("id", UUID.class)),
                        row.getInt("position"),
                        row.getString("name"),
                        row.getBigDecimal("weight").stripTrailingZeros().toPlainString(),
                        row.getString("standard")))
                .list();
    }

    public List<Invited> invited(ProcurementId id) {
        return jdbc.sql("""
                select o.id, o.name from procurement.invitation i
                join people.report_organisation o on o.region = i.region and o.id = i.organisation
                where i.procurement = :id order by o.name, o.id
                """)
                .param("id", id.value())
                .query((row, number) -> new Invited(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    public record Invited(UUID organisation, String name) {}

    /** In the order in which they were called. */
    public List<SeatRow> seats(ProcurementId id) {
        return jdbc.sql("""
                select s.id, s.version, s.kind, s.status, s.cleared_on, s.recused_on, s.recusal, p.name, o.name as body,
                       r.name as recommended_by, q.name as replaces, h.status as sheet,
                       s.status = 'RECUSED' and not exists (
                           select from procurement.seat n where n.region = s.region and n.replaces = s.id) as vacant
                from procurement.seat s
                join people.report_person p on p.region = s.region and p.id = s.person
                join people.report_organisation o on o.region = s.region and o.id = s.organisation
                join people.report_organisation r on r.region = s.region and r.id = s.recommended_by
                left join procurement.seat b on b.region = s.region and b.id = s.replaces
                left join people.report_person q on q.region = b.region and q.id = b.person
                left join procurement.score_sheet h on h.region = s.region and h.seat = s.id
                where s.procurement = :id order by s.id
                """)
                .param("id", id.value())
                .query((row, number) -> seat(row))
                .list();
    }

    private static SeatRow seat(ResultSet row) throws SQLException {
        return new SeatRow(
                new SeatId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                Seat.Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getString("recommended_by"),
                row.getString("replaces"),
                SeatStatus.valueOf(row.getString("status")),
                row.getObject("cleared_on", LocalDate.class),
                row.getObject("recused_on", LocalDate.class),
                row.getString("recusal"),
                row.getBoolean("vacant"),
                sheet(row.getString("sheet")));
    }

    static @Nullable SheetStatus sheet(@Nullable String status) {
        return status == null ? null : SheetStatus.valueOf(status);
    }

    /** Of members who have not stepped down; empty until the ranking, for everybody. */
    public List<TotalRow> totals(ProcurementId id) {
        return jdbc.sql("""
                select s.proposal, p.name, sum(s.points) as total
                from procurement.score s
                join procurement.procurement c on c.region = s.region and c.id = s.procurement and c.ranked_on is not null
                join procurement.score_sheet h on h.region = s.region and h.id = s.sheet
                join procurement.seat m on m.region = h.region and m.id = h.seat and m.status = 'CLEARED'
                join people.report_person p on p.region = s.region and p.id = s.person
                where s.procurement = :id
                group by s.proposal, p.name, m.id order by m.id, s.proposal
                """)
                .param("id", id.value())
                .query((row, number) -> new TotalRow(
                        new ProposalId(row.getObject("proposal", UUID.class)),
                        row.getString("name"),
                        new Points(row.getBigDecimal("total"))))
                .list();
    }
}
