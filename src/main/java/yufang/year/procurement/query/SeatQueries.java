package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.FactorId;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.domain.ProposalId;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.domain.SeatStatus;

/** What a member of a panel sees: the panels that he is called to, the proposals once opened, his own points. */
@Component
@Transactional(readOnly = true)
public class SeatQueries {

    private static final Map<String, String> SORTED =
            Map.of("year", "p.year", "title", "s.title", "status", "p.status");

    private static final String SELECT = """
            select c.id, c.version, c.procurement, p.year, s.title, p.status as procurement_status, c.status,
                   o.name as recommended_by, c.recusal, h.status as sheet, coalesce(h.version, 0) as sheet_version,
                   count(*) over () as in_all
            from procurement.seat c
            join procurement.procurement p on p.region = c.region and p.id = c.procurement
            join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
            join people.report_organisation o on o.region = c.region and o.id = c.recommended_by
            left join procurement.score_sheet h on h.region = c.region and h.seat = c.id
            where c.person = :me
            """;

    private final JdbcClient jdbc;

    SeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<OwnSeat> mine(ListRequest list) {
        return Found.of(
                jdbc.sql(SELECT
                                + " and (:text = '' or position(:text in s.title) > 0) order by %s limit :size offset :skipped"
                                        .formatted(list.order(SORTED, "c.id desc")))
                        .param("me", Acting.currentPerson().id().value())
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> seat(row));
    }

    public OwnSeat mine(SeatId id) {
        return jdbc.sql(SELECT + " and c.id = :id")
                .param("me", Acting.currentPerson().id().value())
                .param("id", id.value())
                .query((row, number) -> seat(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static OwnSeat seat(ResultSet row) throws SQLException {
        return new OwnSeat(
                new SeatId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ProcurementId(row.getObject("procurement", UUID.class)),
                row.getString("year"),
                row.getString("title"),
                ProcurementStatus.valueOf(row.getString("procurement_status")),
                SeatStatus.valueOf(row.getString("status")),
                row.getString("recommended_by"),
                row.getString("recusal"),
                PanelQueries.sheet(row.getString("sheet")),
                row.getInt("sheet_version"));
    }

    /** Empty before the opening, and for whoever has not declared or has stepped down. */
    public List<ScoredProposal> proposals(SeatId id) {
        var proposals = new LinkedHashMap<ProposalId, ScoredProposal>();
        jdbc.sql("""
                select c.id, o.name, c.price, p.summary, p.document, s.factor, s.points
                from procurement.seat m
                join procurement.opened_proposal c on c.region = m.region and c.procurement = m.procurement
                join procurement.proposal p on p.region = c.region and p.id = c.id
                join people.report_organisation o on o.region = c.region and o.id = c.organisation
                left join procurement.score_sheet h on h.region = m.region and h.seat = m.id
                left join procurement.score s on s.region = h.region and s.sheet = h.id and s.proposal = c.id
                where m.id = :id and m.person = :me and m.status = 'CLEARED'
                order by o.name, c.id
                """)
                .param("id", id.value())
                .param("me", Acting.currentPerson().id().value())
                .query(row -> {
                    var proposal = new ProposalId(row.getObject("id", UUID.class));
                    var known = proposals.get(proposal);
                    proposals.put(proposal, with(known == null ? proposal(row) : known, row));
                });
        return List.copyOf(proposals.values());
    }

    /** Who has proposed, by name, for whoever is called and has not declared yet; empty before the opening. */
    public List<String> bidders(SeatId id) {
        return jdbc.sql("""
                select o.name from procurement.seat m
                join people.report_organisation o on o.id in (select procurement.bidders(m.procurement))
                where m.id = :id and m.person = :me
                order by o.name
                """)
                .param("id", id.value())
                .param("me", Acting.currentPerson().id().value())
                .query(String.class)
                .list();
    }

    public ScoredProposal proposal(SeatId id, ProposalId proposal) {
        return proposals(id).stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .orElseThrow(() -> new NotFound(proposal));
    }

    private static ScoredProposal proposal(ResultSet row) throws SQLException {
        return new ScoredProposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new Money(row.getBigDecimal("price")),
                row.getString("summary"),
                row.getObject("document", UUID.class),
                Map.of(),
                null);
    }

    private static ScoredProposal with(ScoredProposal known, ResultSet row) throws SQLException {
        var factor = row.getObject("factor", UUID.class);
        if (factor == null) return known;
        var points = new HashMap<>(known.points());
        points.put(new FactorId(factor), new Points(row.getBigDecimal("points")));
        return new ScoredProposal(
                known.id(),
                known.provider(),
                known.price(),
                known.summary(),
                known.document(),
                points,
                points.values().stream().reduce(Points.ZERO, Points::plus));
    }
}
