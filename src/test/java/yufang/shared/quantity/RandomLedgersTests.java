package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ledgers drawn at random agree with a second implementation, and more verified work never costs more. */
class RandomLedgersTests {

    private static final long SEED = 20_260_511;
    private static final int LEDGERS = 10_000;
    private static final int PAIRS = 4_000;
    private static final Map<String, Stage> COLUMNS = Map.of(
            "scheduled", Stage.SCHEDULED, "done", Stage.DONE, "evidenced", Stage.EVIDENCED, "verified", Stage.VERIFIED);

    @Test
    void agreeWithTheNaiveImplementation() {
        var random = new Random(SEED);
        var having = new TreeMap<String, Integer>();
        for (var n = 0; n < LEDGERS; n++) {
            var sketch = Sketching.anything(random);
            traits(sketch).forEach(trait -> having.merge(trait, 1, Integer::sum));
            compare(sketch);
        }
        System.out.println("Random ledgers: seed " + SEED + ", " + LEDGERS + " in all, of them with " + having);
        assertThat(having).containsOnlyKeys("cancelled", "condition", "each broken", "overlap", "rejected", "struck");
        assertThat(having.values()).allMatch(count -> count >= LEDGERS / 5);
    }

    private static void compare(Sketch sketch) {
        var ledger = SketchedLedger.of(sketch);
        var naive = new NaiveLedger(sketch);
        var computed = new TreeMap<String, Object>();
        var expected = new TreeMap<String, Object>();
        for (var total : sketch.measures.stream().filter(row -> !row.each()).toList()) {
            var line = ledger.line(Given.measureId(total.id()));
            COLUMNS.forEach((column, stage) -> {
                var cell = total.id() + " " + column;
                computed.put(cell, brought(line.cell(stage)));
                expected.put(cell, naive.byUnit(total, column));
                computed.put(cell + " in all", line.figure(stage).toString());
                expected.put(cell + " in all", Integer.toString(naive.figure(total, column)));
            });
            assertEachSubjectCountsOnce(line);
        }
        computed.put("deduction", ledger.deduction().toString());
        expected.put("deduction", naive.deduction());
        assertThat(computed).as("ledger of%n%s", sketch).isEqualTo(expected);
    }

    private static Map<Integer, Integer> brought(Cell cell) {
        return cell.contributions().stream()
                .collect(Collectors.toMap(
                        row -> (int) row.unit().value().getLeastSignificantBits(),
                        row -> row.figure().value().intValueExact()));
    }

    /** Whoever counts elsewhere counts in a unit that really has him, and nobody counts twice. */
    private static void assertEachSubjectCountsOnce(LedgerLine line) {
        if (line.measure().counted().counting() != Counting.DISTINCT) return;
        for (var stage : Stage.values()) {
            var counted = new HashMap<SubjectKey, UnitId>();
            var again = new ArrayList<Map.Entry<SubjectKey, UnitId>>();
            for (var row : line.cell(stage).contributions()) {
                row.subjects().stream()
                        .filter(key -> counted.putIfAbsent(key, row.unit()) != null)
                        .forEach(key -> again.add(Map.entry(key, row.unit())));
                again.addAll(row.countedElsewhere().entrySet());
            }
            again.removeIf(entry -> entry.getValue().equals(counted.get(entry.getKey())));
            assertThat(again).isEmpty();
        }
    }

    @Test
    void deductNothingMoreWhenMoreIsVerified() {
        var random = new Random(SEED);
        var cheaper = 0;
        for (var n = 0; n < PAIRS; n++) {
            var less = Sketching.minimaAlone(random);
            var more = withMoreVerified(less, random);
            var deducted = SketchedLedger.of(less).deduction();
            var deductedThen = SketchedLedger.of(more).deduction();
            assertThat(deductedThen).as("less%n%s%nmore%n%s", less, more).isLessThanOrEqualTo(deducted);
            if (deducted.exceeds(deductedThen)) cheaper++;
        }
        System.out.println("More verified: seed " + SEED + ", " + cheaper + " of " + PAIRS + " deduct less");
        assertThat(cheaper).isGreaterThan(PAIRS / 5);
    }

    /** Some of those struck are counted after all, some figures rise, some units are verified that were not. */
    private static Sketch withMoreVerified(Sketch less, Random random) {
        var more = less.copy();
        more.decisions.replaceAll(row ->
                random.nextInt(3) == 0 ? new Sketch.D(row.unit(), row.what(), row.number(), row.kind(), true) : row);
        more.figures.replaceAll(row -> row.step().equals("verified") && random.nextInt(3) == 0
                ? new Sketch.F(row.unit(), row.step(), row.measure(), row.value() + random.nextInt(4))
                : row);
        more.units.replaceAll(row -> List.of("SUBMITTED", "REJECTED").contains(row.state()) && random.nextBoolean()
                ? new Sketch.U(row.id(), row.day(), "VERIFIED", row.level())
                : row);
        return more;
    }

    private static List<String> traits(Sketch sketch) {
        var traits = new ArrayList<String>();
        var naive = new NaiveLedger(sketch);
        if (sketch.units.stream().anyMatch(unit -> unit.state().equals("REJECTED"))) traits.add("rejected");
        if (sketch.units.stream().anyMatch(unit -> unit.state().equals("CANCELLED"))) traits.add("cancelled");
        if (sketch.measures.stream().anyMatch(measure -> !measure.condition().isEmpty())) traits.add("condition");
        if (verified(sketch).stream().anyMatch(unit -> naive.breaks(unit, "verified"))) traits.add("each broken");
        if (decided(sketch, false).findAny().isPresent()) traits.add("struck");
        var present = decided(sketch, true)
                .filter(row -> totals(sketch).contains(row.what()))
                .map(row -> row.what() + row.number())
                .toList();
        if (present.stream().distinct().count() < present.size()) traits.add("overlap");
        return traits;
    }

    /** What the totals count once each. */
    private static List<String> totals(Sketch sketch) {
        return sketch.measures.stream()
                .filter(measure -> !measure.each())
                .map(measure -> switch (measure.counted()) {
                    case "persons" -> "person";
                    case "enterprises" -> "enterprise";
                    default -> "";
                })
                .toList();
    }

    private static List<Sketch.U> verified(Sketch sketch) {
        return sketch.units.stream()
                .filter(unit -> unit.state().equals("VERIFIED"))
                .toList();
    }

    /** Decisions in verified units on what some measure counts. */
    private static Stream<Sketch.D> decided(Sketch sketch, boolean counted) {
        var kinds = sketch.measures.stream()
                .map(measure -> switch (measure.counted()) {
                    case "persons", "attendances" -> "person";
                    case "enterprises" -> "enterprise";
                    default -> "";
                })
                .toList();
        return sketch.decisions.stream()
                .filter(row -> row.counted() == counted && kinds.contains(row.what()))
                .filter(row -> sketch.unit(row.unit()).state().equals("VERIFIED"));
    }
}
