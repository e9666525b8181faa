package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Wordings;
import yufang.shared.NotFound;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Fraction;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.FigureStatus;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.domain.SheetStatus;
import yufang.year.acceptance.domain.SnapshotLine;
import yufang.year.acceptance.domain.StatedFigure;
import yufang.year.acceptance.domain.TargetFigureId;
import yufang.year.contracts.ObligationId;
import yufang.year.planning.PerformanceTargetId;

/** What a review rests on: the freeze, the panel, the figures with documents, the scores. */
@Component
@Transactional(readOnly = true)
public class ReviewQueries {

    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SnapshotLine> frozen(AcceptanceCaseId acceptance, int application) {
        return jdbc.sql("""
                select o.obligation, o.title, l.measure, l.said, l.said_arguments, l.required, l.scheduled, l.done,
                       l.evidenced, l.verified, l.fulfilment
                from acceptance.frozen_obligation o
                join acceptance.frozen_line l
                    on l.region = o.region and l.acceptance_case = o.acceptance_case and l.application = o.application
                    and l.obligation = o.obligation
                where o.acceptance_case = :acceptance and o.application = :application
                order by o.position, l.position
                """)
                .param("acceptance", acceptance.value())
                .param("application", application)
                .query((row, number) -> frozen(row))
                .list();
    }

    private static SnapshotLine frozen(ResultSet row) throws SQLException {
        return new SnapshotLine(
                new ObligationId(Reading.id(row, "obligation")),
                row.getString("title"),
                new Wording(row.getString("said"), Wordings.read(row.getString("said_arguments"))),
                new FrozenFigures(
                        new MeasureId(Reading.id(row, "measure")),
                        new Figure(row.getBigDecimal("required")),
                        new Figure(row.getBigDecimal("scheduled")),
                        new Figure(row.getBigDecimal("done")),
                        new Figure(row.getBigDecimal("evidenced")),
                        new Figure(row.getBigDecimal("verified")),
                        Fraction.parse(row.getString("fulfilment"))));
    }

    public List<SeatRow> seats(AcceptanceCaseId acceptance, int application) {
        return jdbc.sql("""
                select s.id, s.version, p.name, s.recommended_by, s.status, s.declared_on, s.locked_on, s.reason
                from acceptance.panel_seat s
                join people.report_person p on p.region = s.region and p.id = s.person
                where s.acceptance_case = :acceptance and s.application = :application order by s.id
                """)
                .param("acceptance", acceptance.value())
                .param("application", application)
                .query((row, number) -> seat(row))
                .list();
    }

    /** @throws NotFound where this review has no such seat */
    public SeatRow seat(AcceptanceCaseId acceptance, int application, PanelSeatId id) {
        return seats(acceptance, application).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static SeatRow seat(ResultSet row) throws SQLException {
        return new SeatRow(
                new PanelSeatId(Reading.id(row, "id")),
                row.getInt("version"),
                row.getString("name"),
                row.getString("recommended_by"),
                SheetStatus.valueOf(row.getString("status")),
                Reading.dayOrNull(row, "declared_on"),
                Reading.dayOrNull(row, "locked_on"),
                row.getString("reason"));
    }

    public List<FigureRow> figures(AcceptanceCaseId acceptance, int application) {
        return jdbc.sql("""
                select f.id, f.version, f.target, t.indicator, f.numerator, f.denominator, f.source, f.document, f.status,
                       e.name as entered_by, d.name as decided_by, f.decided_on, f.rejection
                from acceptance.target_figure f
                join acceptance.reviewed_target t
                    on t.region = f.region and t.acceptance_case = f.acceptance_case
                    and t.application = f.application and t.target = f.target
                join people.report_person e on e.region = f.region and e.id = f.created_by
                left join people.report_person d on d.region = f.region and d.id = f.decided_by
                where f.acceptance_case = :acceptance and f.application = :application order by f.id
                """)
                .param("acceptance", acceptance.value())
                .param("application", application)
                .query((row, number) -> figure(row))
                .list();
    }

    /** @throws NotFound where this review has no such figure */
    public FigureRow figure(AcceptanceCaseId acceptance, int application, TargetFigureId id) {
        return figures(acceptance, application).stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static FigureRow figure(ResultSet row) throws SQLException {
        return new FigureRow(
                new TargetFigureId(Reading.id(row, "id")),
                row.getInt("version"),
                new PerformanceTargetId(Reading.id(row, "target")),
                row.getString("indicator"),
                new StatedFigure(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                row.getString("source"),
                Objects.requireNonNull(Reading.document(row)),
                FigureStatus.valueOf(row.getString("status")),
                row.getString("entered_by"),
                row.getString("decided_by"),
                Reading.dayOrNull(row, "decided_on"),
                row.getString("rejection"));
    }

    /** As the conclusion of this application has them; empty while there is none. */
    public List<ResultRow> results(AcceptanceCaseId acceptance, int application) {
        return jdbc.sql("""
                select t.target, t.indicator, t.unit, t.figure as aim, t.how, t.weight, t.measure, s.score, s.arithmetic
                from acceptance.reviewed_target t
                join acceptance.scored_target s
                    on s.region = t.region and s.acceptance_case = t.acceptance_case
                    and s.application = t.application and s.target = t.target
                where t.acceptance_case = :acceptance and t.application = :application order by t.position
                """)
                .param("acceptance", acceptance.value())
                .param("application", application)
                .query((row, number) -> new ResultRow(
                        Reading.target(row), new Points(row.getBigDecimal("score")), row.getString("arithmetic")))
                .list();
    }
}
