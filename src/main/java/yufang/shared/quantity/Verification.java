package yufang.shared.quantity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the agency found in a unit: figures for what is added, a yes or no for each subject, of all entries the latest.
 */
public final class Verification {

    /** Nothing verified yet. */
    public static final Verification NONE = new Verification(Map.of(), new LinkedHashMap<>());

    private final Map<MeasureId, VerifiedFigure> figures;
    private final SequencedMap<SubjectKey, SubjectFinding> findings;

    private Verification(Map<MeasureId, VerifiedFigure> figures, SequencedMap<SubjectKey, SubjectFinding> findings) {
        this.figures = figures;
        this.findings = findings;
    }

    /**
     * The latest entry for each measure and each subject.
     *
     * @throws IllegalArgumentException where a subject is decided twice: the latest is one
     */
    public static Verification of(Map<MeasureId, VerifiedFigure> figures, Collection<SubjectFinding> findings) {
        var byKey = new LinkedHashMap<SubjectKey, SubjectFinding>();
        for (var finding : findings) {
            if (byKey.putIfAbsent(finding.subject().key(), finding) != null) {
                throw new IllegalArgumentException(
                        "Decided twice: " + finding.subject().key());
            }
        }
        return new Verification(Map.copyOf(figures), byKey);
    }

    public static Verification of(Collection<SubjectFinding> findings) {
        return of(Map.of(), findings);
    }

    public static Verification of(MeasureId measure, Figure figure) {
        return of(Map.of(measure, new VerifiedFigure(figure, null)), List.of());
    }

    public static Verification lowered(MeasureId measure, Figure figure, String reason) {
        return of(Map.of(measure, new VerifiedFigure(figure, reason)), List.of());
    }

    /** With later entries, such as those of a spot check, over these. */
    public Verification then(Verification later) {
        var newFigures = new HashMap<>(figures);
        newFigures.putAll(later.figures);
        var newFindings = new LinkedHashMap<>(findings);
        newFindings.putAll(later.findings);
        return new Verification(Map.copyOf(newFigures), newFindings);
    }

    public Map<MeasureId, VerifiedFigure> figures() {
        return figures;
    }

    public List<SubjectFinding> findings() {
        return List.copyOf(findings.values());
    }

    List<SubjectFinding> findings(SubjectKind kind) {
        return findings.values().stream()
                .filter(finding -> finding.subject().kind().equals(kind))
                .toList();
    }

    boolean decides(SubjectKey key) {
        return findings.containsKey(key);
    }

    @Nullable
    Figure figure(Measure measure) {
        var found = figures.get(measure.id());
        return found == null ? null : found.figure();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verification that && figures.equals(that.figures) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return 31 * figures.hashCode() + findings.hashCode();
    }

    @Override
    public String toString() {
        return figures + " " + findings.values();
    }
}
