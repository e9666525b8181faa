package yufang.year.supervision.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.year.delivery.Ledgers;
import yufang.year.delivery.UnitSummary;
import yufang.year.delivery.Units;

/** Writes down what the provider states, with the figures of the ledger as they stand at that moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Statements {

    private final ReportStatementRepository statements;
    private final Ledgers ledgers;
    private final Units units;
    private final Desk desk;

    Statements(ReportStatementRepository statements, Ledgers ledgers, Units units, Desk desk) {
        this.statements = statements;
        this.ledgers = ledgers;
        this.units = units;
        this.desk = desk;
    }

    void write(MonthlyReport report, ReportWords words) {
        statements.save(ReportStatement.of(
                report,
                statements.countByReport(report.id()) + 1,
                words,
                figures(report),
                desk.me(),
                desk.today(),
                desk.now()));
    }

    private List<ReportFigure> figures(MonthlyReport report) {
        return ledgers.of(report.contract()).stream()
                .flatMap(each -> each.ledger().lines().stream()
                        .map(line -> ReportFigure.of(report.organisation(), each.obligation(), line)))
                .toList();
    }

    /** What is planned for the month after that of the report, the earliest first. */
    List<UnitSummary> plannedAfter(MonthlyReport report) {
        return units.plannedIn(report.contract(), report.month().plusMonths(1));
    }
}
