package yufang.year.contracts.domain;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.EntityId;
import yufang.shared.NotFound;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ContractId;
import yufang.year.planning.PerformanceTargetId;

/**
 * Writes what a contract promises, row by row. The rows are not children of an aggregate: units and deductions refer to
 * them, and saving an aggregate would delete and insert all of its children.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractLines {

    private final JdbcClient jdbc;
    private final Desk desk;

    ContractLines(JdbcClient jdbc, Desk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** All that a new contract begins with. */
    void begin(Contract contract, ContractContent content) {
        int position = 0;
        for (var obligation : content.obligations()) {
            obligation(contract, obligation, ++position);
            int place = 0;
            for (var measure : obligation.measures()) {
                measure(contract, obligation, measure, measure.id(), ++place);
            }
        }
        position = 0;
        for (var target : content.targets()) {
            target(contract, target, ++position);
        }
    }

    private void obligation(Contract contract, DraftedObligation line, int position) {
        insert(
                "obligation",
                "id, contract, organisation, sub_project, deliverable, position, created_by, created_at, kind, title, "
                        + "acceptance_standard, amount, deduction, missing_price",
                line.id().value(),
                contract.id().value(),
                contract.provider().value(),
                contract.subProject().value(),
                line.deliverable().value(),
                position,
                desk.me().value(),
                Timestamp.from(desk.now()),
                line.kind().code(),
                line.title(),
                line.acceptanceStandard(),
                line.amount() == null ? null : line.amount().yuan(),
                ObligationWords.Deduction.of(line.deductionRule()).name(),
                price(line.deductionRule()));
    }

    /** @param planned the id under which the plan asks for it; null where the contract asks for more */
    private void measure(
            Contract contract, DraftedObligation of, Measure line, @Nullable MeasureId planned, int place) {
        var upper = line.bound().upper();
        var condition = line.condition();
        var weight = line.weight();
        insert(
                "obligation_measure",
                "contract, id, obligation, organisation, planned, position, created_by, created_at, counted, scope, bound, "
                        + "figure, upper, condition_fact, condition_comparison, condition_value, weight",
                contract.id().value(),
                line.id().value(),
                of.id().value(),
                contract.provider().value(),
                planned == null ? null : planned.value(),
                place,
                desk.me().value(),
                Timestamp.from(desk.now()),
                line.counted().key(),
                line.scope().name(),
                line.bound().kind().name(),
                line.bound().figure().value(),
                upper == null ? null : upper.value(),
                condition == null ? null : condition.fact().key(),
                condition == null ? null : condition.comparison().name(),
                condition == null ? null : condition.value(),
                weight == null ? null : weight.share());
    }

    private void target(Contract contract, DraftedTarget line, int position) {
        var target = line.target();
        var source = line.source();
        insert(
                "contract_target",
                "contract, id, organisation, sub_project, position, created_by, created_at, indicator, unit, target, how, "
                        + "weight, source, measure",
                contract.id().value(),
                target.id().value(),
                contract.provider().value(),
                contract.subProject().value(),
                position,
                desk.me().value(),
                Timestamp.from(desk.now()),
                target.indicator(),
                target.unit(),
                target.target(),
                target.how().name(),
                target.weight().value(),
                source == null ? null : source.name(),
                line.measure() == null ? null : line.measure().value());
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        jdbc.sql("insert into contracts.%s (%s) values (%s)".formatted(table, columns, places))
                .params(Arrays.asList(values))
                .update();
    }

    /** The obligation with all of its measures as they are now. */
    void change(ContractId contract, DraftedObligation line) {
        one(
                line.id(),
                """
                update contracts.obligation set title = ?, acceptance_standard = ?, amount = ?, deduction = ?,
                       missing_price = ?
                where contract = ? and id = ?
                """,
                line.title(),
                line.acceptanceStandard(),
                line.amount() == null ? null : line.amount().yuan(),
                ObligationWords.Deduction.of(line.deductionRule()).name(),
                price(line.deductionRule()),
                contract.value(),
                line.id().value());
        for (var measure : line.measures()) {
            var upper = measure.bound().upper();
            var weight = measure.weight();
            one(
                    measure.id(),
                    "update contracts.obligation_measure set figure = ?, upper = ?, weight = ? where contract = ? and id = ?",
                    measure.bound().figure().value(),
                    upper == null ? null : upper.value(),
                    weight == null ? null : weight.share(),
                    contract.value(),
                    measure.id().value());
        }
    }

    void addMeasure(Contract contract, DraftedObligation of, Measure measure) {
        measure(contract, of, measure, null, of.measures().size() + 1);
    }

    /** Only what the contract asks for on top of the plan can go. */
    void removeMeasure(ContractId contract, MeasureId measure) {
        one(
                measure,
                "delete from contracts.obligation_measure where contract = ? and id = ? and planned is null",
                contract.value(),
                measure.value());
    }

    void source(ContractId contract, PerformanceTargetId target, TargetSource source, @Nullable MeasureId measure) {
        one(
                target,
                "update contracts.contract_target set source = ?, measure = ? where contract = ? and id = ?",
                source.name(),
                measure == null ? null : measure.value(),
                contract.value(),
                target.value());
    }

    private void one(EntityId id, String statement, @Nullable Object... values) {
        if (jdbc.sql(statement).params(Arrays.asList(values)).update() != 1) {
            throw new NotFound(id);
        }
    }

    private static @Nullable Object price(DeductionRule rule) {
        return rule instanceof DeductionRule.PerMissing missing
                ? missing.price().yuan()
                : null;
    }
}
