package yufang.shared.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts one cell: units come in by their day, and whoever was counted before is not counted again. */
final class Tally {

    private final Measure measure;
    private final Stage stage;
    private final Verdicts verdicts;
    private final Map<SubjectKey, UnitId> counted = new HashMap<>();

    Tally(Measure measure, Stage stage, Verdicts verdicts) {
        this.measure = measure;
        this.stage = stage;
        this.verdicts = verdicts;
    }

    Cell of(List<Unit> units) {
        return new Cell(units.stream()
                .filter(unit -> stage.holds(unit.state()) && measure.concerns(unit))
                .map(this::contribution)
                .toList());
    }

    private Contribution contribution(Unit unit) {
        var broken = verdicts.brokenBy(unit.id());
        if (!broken.isEmpty()) return Contribution.broken(unit.id(), broken);
        var contribution = counted(unit, Reading.of(unit, stage));
        return stage == Stage.VERIFIED ? contribution.striking(struck(unit)) : contribution;
    }

    private Contribution counted(Unit unit, Reading reading) {
        var concerned = reading.concerned(measure);
        if (concerned != null) return listed(unit.id(), concerned);
        var stated = reading.stated(measure);
        return Contribution.stated(
                unit.id(), measure.counted().counting() == Counting.UNITS ? unitItself(stated) : orNothing(stated));
    }

    private Contribution listed(UnitId unit, List<Subject> concerned) {
        if (measure.counted().counting() != Counting.DISTINCT) {
            return Contribution.listed(unit, keys(concerned), Map.of());
        }
        var here = new ArrayList<SubjectKey>();
        var elsewhere = new LinkedHashMap<SubjectKey, UnitId>();
        for (var key : keys(concerned)) {
            var earlier = counted.putIfAbsent(key, unit);
            if (earlier == null) {
                here.add(key);
            } else {
                elsewhere.put(key, earlier);
            }
        }
        return Contribution.listed(unit, here, elsewhere);
    }

    /** A unit is one, or none where it is said to be none; it is never two. */
    private static Figure unitItself(@Nullable Figure stated) {
        return stated == null ? Figure.ONE : stated.min(Figure.ONE);
    }

    private static Figure orNothing(@Nullable Figure stated) {
        return stated == null ? Figure.ZERO : stated;
    }

    private Map<SubjectKey, String> struck(Unit unit) {
        var kind = measure.counted().subjects();
        if (kind == null) return Map.of();
        var struck = new LinkedHashMap<SubjectKey, String>();
        for (var finding : unit.verified().findings(kind)) {
            if (!finding.counted() && measure.concerns(finding.subject())) {
                struck.put(finding.subject().key(), Objects.requireNonNullElse(finding.reason(), ""));
            }
        }
        return struck;
    }

    private static List<SubjectKey> keys(List<Subject> subjects) {
        return subjects.stream().map(Subject::key).toList();
    }
}
