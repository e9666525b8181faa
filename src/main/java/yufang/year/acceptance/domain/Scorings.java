package yufang.year.acceptance.domain;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** Brings the frozen figures, the confirmed ones and the locked sheets together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scorings {

    private final ReviewedTargets targets;
    private final Freezes freezes;
    private final TargetFigures figures;
    private final JdbcClient jdbc;

    Scorings(ReviewedTargets targets, Freezes freezes, TargetFigures figures, JdbcClient jdbc) {
        this.targets = targets;
        this.freezes = freezes;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Scoring of(AcceptanceCase acceptance) {
        var freeze = freezes.of(acceptance);
        var sheets = sheets(acceptance);
        Map<PerformanceTargetId, StatedFigure> stated = figures.of(acceptance).stream()
                .filter(figure -> figure.status() == FigureStatus.CONFIRMED)
                .collect(toMap(TargetFigure::target, TargetFigure::figure));
        return new Scoring(targets.of(acceptance).stream()
                .map(target -> scored(
                        target,
                        frozen(freeze, target.measure()),
                        stated.get(target.target().id()),
                        sheets.getOrDefault(target.target().id(), List.of())))
                .toList());
    }

    private static ScoredTarget scored(
            ContractTarget target, @Nullable FrozenFigures frozen, @Nullable StatedFigure stated, List<Points> sheets) {
        return new ScoredTarget(target, frozen, stated, sheets);
    }

    private static @Nullable FrozenFigures frozen(Freeze freeze, @Nullable MeasureId measure) {
        return measure == null ? null : freeze.figures(measure).orElse(null);
    }

    /** The row policies let no score through before all sheets are locked. */
    private Map<PerformanceTargetId, List<Points>> sheets(AcceptanceCase acceptance) {
        var sheets = new HashMap<PerformanceTargetId, List<Points>>();
        jdbc.sql("""
                select s.target, s.score from acceptance.sheet_score s
                join acceptance.panel_seat p on p.region = s.region and p.id = s.seat and p.status = 'LOCKED'
                where s.acceptance_case = :acceptance and s.application = :application order by s.target, s.seat
                """)
                .param("acceptance", acceptance.id().value())
                .param("application", acceptance.application())
                .query(row -> {
                    var target = new PerformanceTargetId(row.getObject("target", UUID.class));
                    sheets.computeIfAbsent(target, none -> new ArrayList<>())
                            .add(new Points(row.getBigDecimal("score")));
                });
        return sheets;
    }
}
