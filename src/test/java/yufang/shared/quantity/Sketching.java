package yufang.shared.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws obligations at random: few people and enterprises in many units, so that they meet often. */
final class Sketching {

    private static final List<String> STATES = List.of(
            "PLANNED",
            "CARRIED_OUT",
            "SUBMITTED",
            "VERIFIED",
            "VERIFIED",
            "VERIFIED",
            "VERIFIED",
            "REJECTED",
            "CANCELLED");
    private static final List<String> STEPS = List.of("planned", "done", "claimed");
    private static final List<String> COUNTED =
            List.of("sessions", "minutes", "persons", "attendances", "enterprises", "persons");

    private final Random random;
    private final boolean onlyMinima;
    private final Sketch sketch = new Sketch();

    private Sketching(Random random, boolean onlyMinima) {
        this.random = random;
        this.onlyMinima = onlyMinima;
    }

    static Sketch anything(Random random) {
        return new Sketching(random, false).draw();
    }

    /** Without bounds that more can break, everything verified fully decided. */
    static Sketch minimaAlone(Random random) {
        return new Sketching(random, true).draw();
    }

    private Sketch draw() {
        sketch.amount = BigDecimal.valueOf(random.nextInt(100_000_000), 2);
        var totals = 1 + random.nextInt(3);
        for (var n = 1; n <= totals; n++) {
            drawTotal(n, n == totals ? 100 - 30 * (totals - 1) : 30);
        }
        var eaches = random.nextInt(3);
        for (var n = 1; n <= eaches; n++) {
            drawEach(10 + n);
        }
        var units = 3 + random.nextInt(7);
        for (var n = 1; n <= units; n++) {
            drawUnit(n);
        }
        return sketch;
    }

    private void drawTotal(int id, int weight) {
        var bound = onlyMinima ? pick(List.of(">=", "=")) : pick(List.of(">=", ">=", "=", "<="));
        var counted = pick(COUNTED);
        var from = (bound.equals("<=") ? 0 : 1) + random.nextInt(counted.equals("minutes") ? 40 : 12);
        sketch.measures.add(new Sketch.M(id, counted, false, bound, from, 0, condition(counted), weight));
    }

    private void drawEach(int id) {
        var bound = onlyMinima ? ">=" : pick(List.of(">=", "=", "<=", "..", "..", ">="));
        var counted = pick(List.of("minutes", "persons", "persons", "attendances", "sessions"));
        var from = 1 + random.nextInt(counted.equals("sessions") ? 1 : 3);
        var to = from + random.nextInt(6);
        sketch.measures.add(
                new Sketch.M(id, counted, true, bound, bound.equals("<=") ? to : from, to, condition(counted), 0));
    }

    private String condition(String counted) {
        var ofPersons = List.of("persons", "attendances").contains(counted);
        return switch (random.nextInt(4)) {
            case 0 -> "level=city";
            case 1 -> "level>=provincial";
            case 2 -> ofPersons ? "kind=leader" : "";
            default -> "";
        };
    }

    private void drawUnit(int id) {
        sketch.units.add(new Sketch.U(
                id, random.nextInt(6), pick(STATES), pick(List.of("", "city", "city", "provincial", "national"))));
        STEPS.forEach(step -> drawStatement(id, step));
        drawVerification(id);
    }

    private void drawStatement(int unit, String step) {
        for (var measure : sketch.measures) {
            if (random.nextInt(10) < 8) {
                sketch.figures.add(new Sketch.F(unit, step, measure.id(), stated(measure)));
            }
        }
        if (random.nextInt(10) < 8) drawRoster(unit, step, "person", 14);
        if (random.nextInt(10) < 6) drawRoster(unit, step, "enterprise", 6);
    }

    private int stated(Sketch.M measure) {
        return measure.counted().equals("sessions") ? random.nextInt(8) == 0 ? 0 : 1 : random.nextInt(9);
    }

    private void drawRoster(int unit, String step, String what, int outOf) {
        IntStream.rangeClosed(1, outOf)
                .filter(number -> random.nextInt(10) < 4)
                .forEach(number -> sketch.subjects.add(new Sketch.S(unit, step, what, number, kind(what))));
    }

    private String kind(String what) {
        return what.equals("person") ? pick(List.of("", "leader", "leader", "worker")) : "";
    }

    private void drawVerification(int unit) {
        for (var measure : sketch.measures) {
            if (onlyMinima || random.nextInt(10) < 8) {
                sketch.figures.add(new Sketch.F(unit, "verified", measure.id(), stated(measure)));
            }
        }
        for (var claim : List.copyOf(sketch.subjects)) {
            if (claim.unit() == unit && claim.step().equals("claimed") && (onlyMinima || random.nextInt(10) < 9)) {
                decide(unit, claim.what(), claim.number(), claim.kind(), random.nextInt(10) < 8);
            }
        }
        var stranger = 20 + random.nextInt(2);
        if (random.nextInt(5) == 0) decide(unit, "person", stranger, "leader", true);
    }

    private void decide(int unit, String what, int number, String kind, boolean counted) {
        sketch.decisions.add(new Sketch.D(unit, what, number, kind, counted));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
