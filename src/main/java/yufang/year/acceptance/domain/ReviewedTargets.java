package yufang.year.acceptance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/**
 * Keeps the contract’s performance targets as they were when a review began: experts, who see no contract, score these.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewedTargets {

    private final JdbcClient jdbc;

    ReviewedTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AcceptanceCase acceptance, List<ContractTarget> targets) {
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i).target();
            var measure = targets.get(i).measure();
            jdbc.sql("""
                    insert into acceptance.reviewed_target (acceptance_case, application, target, organisation, position,
                                                            indicator, unit, figure, how, weight, measure)
                    values (:acceptance, :application, :target, :organisation, :position, :indicator, :unit, :figure,
                            :how, :weight, :measure)
                    """)
                    .param("acceptance", acceptance.id().value())
                    .param("application", acceptance.application())
                    .param("target", target.id().value())
                    .param("organisation", acceptance.organisation().value())
                    .param("position", i + 1)
                    .param("indicator", target.indicator())
                    .param("unit", target.unit())
                    .param("figure", target.target(), Types.NUMERIC)
                    .param("how", target.how().name())
                    .param("weight", target.weight().value())
                    .param("measure", measure == null ? null : measure.value(), Types.OTHER)
                    .update();
        }
    }

    /** Of the latest application, in the contract’s order; empty where that one is not accepted for review. */
    @Transactional(readOnly = true)
    public List<ContractTarget> of(AcceptanceCase acceptance) {
        return of(acceptance.id(), acceptance.application());
    }

    @Transactional(readOnly = true)
    public List<ContractTarget> of(AcceptanceCaseId acceptance, int application) {
        return jdbc.sql("""
                select target, indicator, unit, figure, how, weight, measure from acceptance.reviewed_target
                where acceptance_case = :acceptance and application = :application order by position
                """)
                .param("acceptance", acceptance.value())
                .param("application", application)
                .query((row, number) -> target(row))
                .list();
    }

    /** @throws NotFound where this review has no such target */
    ContractTarget target(AcceptanceCase acceptance, PerformanceTargetId id) {
        return of(acceptance).stream()
                .filter(each -> each.target().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    Set<PerformanceTargetId> judged(PanelSeat seat) {
        return of(seat.acceptanceCase(), seat.application()).stream()
                .map(ContractTarget::target)
                .filter(target -> target.how() == PerformanceTarget.How.JUDGED)
                .map(PerformanceTarget::id)
                .collect(Collectors.toSet());
    }

    private static ContractTarget target(ResultSet row) throws SQLException {
        var measure = row.getObject("measure", UUID.class);
        return new ContractTarget(
                new PerformanceTarget(
                        new PerformanceTargetId(row.getObject("target", UUID.class)),
                        row.getString("indicator"),
                        row.getString("unit"),
                        row.getBigDecimal("figure"),
                        PerformanceTarget.How.valueOf(row.getString("how")),
                        new Points(row.getBigDecimal("weight"))),
                measure == null ? null : new MeasureId(measure));
    }
}
