package yufang.year.contracts.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.Money;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.Scope;
import yufang.shared.quantity.Weight;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/** Reads what contracts promise: one statement for each kind of line, however many contracts and lines there are. */
@Component
@Transactional(readOnly = true)
public class ContractContents {

    private static final ContractContent NOTHING = new ContractContent(List.of(), List.of());

    private final JdbcClient jdbc;
    private final CountedTable countable = CountedTable.shipped();

    ContractContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ContractContent of(ContractId contract) {
        return of(List.of(contract)).getOrDefault(contract, NOTHING);
    }

    public Map<ContractId, ContractContent> of(Collection<ContractId> contracts) {
        if (contracts.isEmpty()) return Map.of();
        var measures = grouped("obligation_measure", "obligation", contracts, this::line);
        var obligations = grouped("obligation", "contract", contracts, row -> obligation(row, measures));
        var targets = grouped("contract_target", "contract", contracts, ContractContents::target);
        var contents = new HashMap<ContractId, ContractContent>();
        for (var id : contracts) {
            contents.put(
                    id,
                    new ContractContent(
                            obligations.getOrDefault(id.value(), List.of()),
                            targets.getOrDefault(id.value(), List.of())));
        }
        return contents;
    }

    private <T> Map<UUID, List<T>> grouped(
            String table, String owner, Collection<ContractId> contracts, Reading<T> reading) {
        return jdbc
                .sql("select * from contracts.%s l where l.contract in (:contracts) order by l.contract, l.position"
                        .formatted(table))
                .param("contracts", contracts.stream().map(ContractId::value).toList())
                .query((row, number) -> Map.entry(uuid(row, owner), reading.of(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static DraftedObligation obligation(ResultSet row, Map<UUID, List<Line>> measures) throws SQLException {
        var id = uuid(row, "id");
        var lines = measures.getOrDefault(id, List.of());
        return new DraftedObligation(
                new ObligationId(id),
                new DeliverableId(uuid(row, "deliverable")),
                new DeliverableKind(row.getString("kind")),
                row.getString("title"),
                row.getString("acceptance_standard"),
                money(row.getBigDecimal("amount")),
                ObligationWords.Deduction.valueOf(row.getString("deduction"))
                        .rule(money(row.getBigDecimal("missing_price"))),
                lines.stream().map(Line::measure).toList(),
                lines.stream()
                        .filter(Line::added)
                        .map(line -> line.measure().id())
                        .collect(toSet()));
    }

    private static @Nullable Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(measure(row), row.getObject("planned", UUID.class) == null);
    }

    private Measure measure(ResultSet row) throws SQLException {
        var upper = row.getBigDecimal("upper");
        var weight = row.getBigDecimal("weight");
        return new Measure(
                new MeasureId(uuid(row, "id")),
                countable.find(row.getString("counted")).orElseThrow(),
                Scope.valueOf(row.getString("scope")),
                Bound.of(
                        Bound.Kind.valueOf(row.getString("bound")),
                        new Figure(row.getBigDecimal("figure")),
                        upper == null ? null : new Figure(upper)),
                condition(row),
                weight == null ? null : new Weight(weight));
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        var key = row.getString("condition_fact");
        if (key == null) return null;
        return new Condition(
                DeliverableKind.known(key).orElseThrow(),
                Condition.Comparison.valueOf(row.getString("condition_comparison")),
                row.getString("condition_value"));
    }

    private static DraftedTarget target(ResultSet row) throws SQLException {
        var source = row.getString("source");
        var measure = row.getObject("measure", UUID.class);
        return new DraftedTarget(
                new PerformanceTarget(
                        new PerformanceTargetId(uuid(row, "id")),
                        row.getString("indicator"),
                        row.getString("unit"),
                        row.getBigDecimal("target"),
                        PerformanceTarget.How.valueOf(row.getString("how")),
                        new Points(row.getBigDecimal("weight"))),
                source == null ? null : TargetSource.valueOf(source),
                measure == null ? null : new MeasureId(measure));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    /** A measure, and whether the contract asks for it on top of the plan. */
    private record Line(Measure measure, boolean added) {}

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
