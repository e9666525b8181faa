package yufang.shared.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ledger written a second time, straight down from the rows and without a thought for speed, to be held against the
 * product's. Columns are named scheduled, done, evidenced, verified.
 */
final class NaiveLedger {

    private final Sketch sketch;

    NaiveLedger(Sketch sketch) {
        this.sketch = sketch;
    }

    int figure(Sketch.M total, String column) {
        var sum = 0;
        for (var brought : byUnit(total, column).values()) {
            sum += brought;
        }
        return sum;
    }

    /** What each unit brings, the zeros included. */
    Map<Integer, Integer> byUnit(Sketch.M total, String column) {
        var brought = new TreeMap<Integer, Integer>();
        var seen = new ArrayList<String>();
        for (var unit : unitsByDay()) {
            if (!states(column).contains(unit.state()) || !fits(total, unit)) continue;
            brought.put(unit.id(), breaks(unit, column) ? 0 : brings(total, unit, step(column), seen));
        }
        return brought;
    }

    private static List<String> states(String column) {
        return switch (column) {
            case "scheduled" -> List.of("PLANNED", "CARRIED_OUT", "SUBMITTED", "VERIFIED", "REJECTED");
            case "done" -> List.of("CARRIED_OUT", "SUBMITTED", "VERIFIED", "REJECTED");
            case "evidenced" -> List.of("SUBMITTED", "VERIFIED");
            default -> List.of("VERIFIED");
        };
    }

    private static String step(String column) {
        return switch (column) {
            case "scheduled" -> "planned";
            case "evidenced" -> "claimed";
            default -> column;
        };
    }

    private int brings(Sketch.M total, Sketch.U unit, String step, List<String> seen) {
        var stated = stated(unit, step, total);
        if (total.counted().equals("sessions")) return stated == null || stated > 0 ? 1 : 0;
        if (!total.counted().equals("minutes") && hasRoster(unit, step, total)) {
            var news = 0;
            for (var subject : roster(unit, step, total)) {
                if (total.counted().equals("attendances") || !seen.contains(subject)) news++;
                seen.add(subject);
            }
            return news;
        }
        if (step.equals("verified") && isDistinct(total)) return 0;
        return stated == null ? 0 : stated;
    }

    /** Whether the unit breaks any of the measures of each unit. */
    boolean breaks(Sketch.U unit, String column) {
        for (var each : sketch.measures) {
            if (!each.each() || !fits(each, unit)) continue;
            var looked = lookedAt(each, unit, column);
            if (looked == null || !within(each, looked)) return true;
        }
        return false;
    }

    private @Nullable Integer lookedAt(Sketch.M each, Sketch.U unit, String column) {
        var steps = new ArrayList<String>();
        if (column.equals("scheduled")) {
            steps.add("planned");
        } else {
            if (unit.state().equals("VERIFIED")) steps.add("verified");
            if (!unit.state().equals("CARRIED_OUT")) steps.add("claimed");
            steps.add("done");
        }
        for (var step : steps) {
            var found = own(each, unit, step);
            if (found != null) return found;
        }
        return each.counted().equals("sessions") ? 1 : null;
    }

    private @Nullable Integer own(Sketch.M each, Sketch.U unit, String step) {
        var ofSubjects = List.of("persons", "attendances", "enterprises").contains(each.counted());
        if (ofSubjects && hasRoster(unit, step, each))
            return roster(unit, step, each).size();
        if (step.equals("verified") && isDistinct(each)) return null;
        return stated(unit, step, each);
    }

    private static boolean within(Sketch.M measure, int figure) {
        return switch (measure.bound()) {
            case ">=" -> figure >= measure.from();
            case "=" -> figure == measure.from();
            case "<=" -> figure <= measure.from();
            default -> figure >= measure.from() && figure <= measure.to();
        };
    }

    private boolean hasRoster(Sketch.U unit, String step, Sketch.M measure) {
        if (!step.equals("verified")) return listed(unit, step, what(measure));
        var decided = sketch.decisions.stream()
                .anyMatch(row -> row.unit() == unit.id() && row.what().equals(what(measure)));
        return decided || (!measure.each() && listed(unit, "claimed", what(measure)));
    }

    private boolean listed(Sketch.U unit, String step, String what) {
        return sketch.subjects.stream()
                .anyMatch(row -> row.unit() == unit.id()
                        && row.step().equals(step)
                        && row.what().equals(what));
    }

    private List<String> roster(Sketch.U unit, String step, Sketch.M measure) {
        if (step.equals("verified")) return counted(unit, measure);
        var roster = new ArrayList<String>();
        for (var row : sketch.subjects) {
            if (row.unit() == unit.id()
                    && row.step().equals(step)
                    && row.what().equals(what(measure))
                    && fits(measure, row.kind())) {
                roster.add(row.what() + row.number());
            }
        }
        return roster;
    }

    private List<String> counted(Sketch.U unit, Sketch.M measure) {
        var roster = new ArrayList<String>();
        for (var row : sketch.decisions) {
            if (row.unit() != unit.id() || !row.counted() || !row.what().equals(what(measure))) continue;
            var claimed = sketch.subjects.stream()
                    .anyMatch(claim -> claim.unit() == unit.id()
                            && claim.step().equals("claimed")
                            && claim.what().equals(row.what())
                            && claim.number() == row.number());
            var asFound = measure.each() || measure.bound().equals("<=");
            if ((claimed || asFound) && fits(measure, row.kind())) roster.add(row.what() + row.number());
        }
        return roster;
    }

    private @Nullable Integer stated(Sketch.U unit, String step, Sketch.M measure) {
        for (var row : sketch.figures) {
            if (row.unit() == unit.id() && row.step().equals(step) && row.measure() == measure.id()) return row.value();
        }
        return null;
    }

    private static boolean fits(Sketch.M measure, Sketch.U unit) {
        return switch (measure.condition()) {
            case "level=city" -> unit.level().equals("city");
            case "level>=provincial" -> List.of("provincial", "national").contains(unit.level());
            default -> true;
        };
    }

    private static boolean fits(Sketch.M measure, String kind) {
        return !measure.condition().equals("kind=leader") || kind.equals("leader");
    }

    private static boolean isDistinct(Sketch.M measure) {
        return List.of("persons", "enterprises").contains(measure.counted());
    }

    private static String what(Sketch.M measure) {
        return measure.counted().equals("enterprises") ? "enterprise" : "person";
    }

    private List<Sketch.U> unitsByDay() {
        var units = new ArrayList<>(sketch.units);
        units.sort((one, other) -> one.day() == other.day() ? one.id() - other.id() : one.day() - other.day());
        return units;
    }

    /** Over one common denominator, so that nothing is rounded before the end. */
    String deduction() {
        var whole = BigDecimal.ONE;
        for (var measure : sketch.measures) {
            if (!measure.each() && measure.from() > 0) whole = whole.multiply(BigDecimal.valueOf(measure.from()));
        }
        var lost = BigDecimal.ZERO;
        for (var measure : sketch.measures) {
            if (!measure.each()) lost = lost.add(lost(measure, whole));
        }
        return sketch.amount
                .multiply(lost)
                .divide(whole.multiply(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Weight × what is missing of 1, times 100, times the common denominator. */
    private BigDecimal lost(Sketch.M total, BigDecimal whole) {
        var verified = figure(total, "verified");
        var weight = BigDecimal.valueOf(total.weight()).multiply(whole);
        if (total.bound().equals("<=")) return verified <= total.from() ? BigDecimal.ZERO : weight;
        var missing = Math.max(0, total.from() - verified);
        return weight.multiply(BigDecimal.valueOf(missing)).divide(BigDecimal.valueOf(total.from()));
    }
}
