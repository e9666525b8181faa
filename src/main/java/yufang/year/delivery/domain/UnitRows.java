package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Roster;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.VerifiedFigure;
import yufang.year.delivery.ListedSubject;

/** Rows of several tables on their way to becoming units. */
final class UnitRows {

    private final Map<UnitId, Map<SayingStage, Map<MeasureId, Figure>>> figures = new HashMap<>();
    private final Map<UnitId, Map<SayingStage, List<Line>>> lines = new HashMap<>();
    private final Map<UnitId, Map<MeasureId, VerifiedFigure>> verifiedFigures = new HashMap<>();
    private final Map<UnitId, List<SubjectFinding>> findings = new HashMap<>();

    /** A row of a roster with the words that people read. */
    record Line(Subject subject, String name, String shown, String belongsTo) {}

    void figure(UnitId unit, SayingStage stage, MeasureId measure, Figure figure) {
        figures.computeIfAbsent(unit, none -> new EnumMap<>(SayingStage.class))
                .computeIfAbsent(stage, none -> new HashMap<>())
                .put(measure, figure);
    }

    void subject(UnitId unit, SayingStage stage, Line line) {
        lines.computeIfAbsent(unit, none -> new EnumMap<>(SayingStage.class))
                .computeIfAbsent(stage, none -> new ArrayList<>())
                .add(line);
    }

    void verified(UnitId unit, MeasureId measure, VerifiedFigure figure) {
        verifiedFigures.computeIfAbsent(unit, none -> new HashMap<>()).put(measure, figure);
    }

    void verified(UnitId unit, SubjectFinding finding) {
        findings.computeIfAbsent(unit, none -> new ArrayList<>()).add(finding);
    }

    Statement statement(UnitId unit, SayingStage stage) {
        var stated = figures.getOrDefault(unit, Map.of()).getOrDefault(stage, Map.of());
        var subjects = lines(unit, stage).stream().map(Line::subject).toList();
        return new Statement(stated, Roster.of(subjects));
    }

    Verification verification(UnitId unit) {
        return Verification.of(verifiedFigures.getOrDefault(unit, Map.of()), findings.getOrDefault(unit, List.of()));
    }

    /** The claimed roster, else the one of carrying out, else the planned one; counted is whom the agency counts. */
    List<ListedSubject> listed(UnitId unit, UnitStatus status) {
        Map<SubjectKey, Boolean> counted = status == UnitStatus.VERIFIED
                ? findings.getOrDefault(unit, List.of()).stream()
                        .collect(Collectors.toMap(finding -> finding.subject().key(), SubjectFinding::counted))
                : Map.of();
        return latest(unit).stream()
                .map(line -> new ListedSubject(
                        line.subject().key(),
                        line.name(),
                        line.shown(),
                        line.belongsTo(),
                        counted.getOrDefault(line.subject().key(), false)))
                .toList();
    }

    private List<Line> latest(UnitId unit) {
        for (var stage : List.of(SayingStage.CLAIMED, SayingStage.DONE, SayingStage.PLANNED)) {
            var found = lines(unit, stage);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private List<Line> lines(UnitId unit, SayingStage stage) {
        return lines.getOrDefault(unit, Map.of()).getOrDefault(stage, List.of());
    }
}
