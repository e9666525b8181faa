package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;
import yufang.year.procurement.ProcurementId;

/** The points on the sheets. The database shows each member his own, and everybody all of them once they are ranked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scores {

    private final FactorRepository factors;
    private final OpenedProposalRepository opened;
    private final JdbcClient jdbc;

    Scores(FactorRepository factors, OpenedProposalRepository opened, JdbcClient jdbc) {
        this.factors = factors;
        this.opened = opened;
        this.jdbc = jdbc;
    }

    /**
     * Writes what a member gives one proposal, in place of what he has given it before.
     *
     * @throws RuleViolated at the field of the factor that is not scored, or above its weight
     */
    void enter(ScoreSheetId sheet, Seat seat, ProposalId proposal, Map<FactorId, Points> points) {
        requireOpened(seat.procurement(), proposal);
        var all = factors.findByProcurementOrderByPosition(seat.procurement());
        RuleViolated.unlessAllowed(problems(all, points));
        for (var factor : all) {
            jdbc.sql("""
                    insert into procurement.score (sheet, person, procurement, proposal, factor, points)
                    values (:sheet, :person, :procurement, :proposal, :factor, :points)
                    on conflict (region, sheet, proposal, factor) do update set points = excluded.points
                    """)
                    .param("sheet", sheet.value())
                    .param("person", seat.person().value())
                    .param("procurement", seat.procurement().value())
                    .param("proposal", proposal.value())
                    .param("factor", factor.id().value())
                    .param(
                            "points",
                            points.getOrDefault(factor.id(), Points.ZERO).value())
                    .update();
        }
    }

    /** Each factor is scored, from nothing to its weight. */
    static List<Problem> problems(List<Factor> factors, Map<FactorId, Points> points) {
        var problems = new ArrayList<Problem>();
        for (var factor : factors) {
            var given = points.get(factor.id());
            if (given == null) {
                problems.add(Problem.of("form.bad.missing").at(field(factor.position())));
            } else if (given.exceeds(factor.weight())) {
                problems.add(Problem.of(
                                "procurement.sheet.above-weight",
                                factor.weight().toString())
                        .at(field(factor.position())));
            }
        }
        return problems;
    }

    /** The form's field of the factor in this position. */
    static String field(int position) {
        return "points-" + position;
    }

    private void requireOpened(ProcurementId procurement, ProposalId proposal) {
        if (opened.findById(proposal)
                .filter(one -> one.procurement().equals(procurement))
                .isEmpty()) throw new NotFound(proposal);
    }

    /** Factors of proposals without points. */
    long missing(ScoreSheet sheet) {
        return jdbc.sql("""
                select (select count(*) from procurement.opened_proposal o
                        join procurement.factor f on f.region = o.region and f.procurement = o.procurement
                        where o.procurement = :procurement)
                     - (select count(*) from procurement.score s where s.sheet = :sheet)
                """)
                .param("procurement", sheet.procurement().value())
                .param("sheet", sheet.id().value())
                .query(Long.class)
                .single();
    }

    /** What each member who has not stepped down has given each proposal in all. */
    Map<ProposalId, List<Points>> totals(ProcurementId id) {
        var totals = new LinkedHashMap<ProposalId, List<Points>>();
        jdbc.sql("""
                select s.proposal, s.sheet, sum(s.points) as total
                from procurement.score s
                join procurement.score_sheet h on h.region = s.region and h.id = s.sheet and h.status = 'LOCKED'
                join procurement.seat c on c.region = h.region and c.id = h.seat and c.status = 'CLEARED'
                where s.procurement = :id
                group by s.proposal, s.sheet order by s.proposal, s.sheet
                """).param("id", id.value()).query(row -> {
            totals.computeIfAbsent(new ProposalId(row.getObject("proposal", UUID.class)), none -> new ArrayList<>())
                    .add(new Points(row.getBigDecimal("total")));
        });
        return totals;
    }

    String providerOf(ProposalId proposal) {
        return jdbc.sql("""
                select o.name from procurement.opened_proposal p
                join people.report_organisation o on o.region = p.region and o.id = p.organisation
                where p.id = :id
                """).param("id", proposal.value()).query(String.class).single();
    }
}
