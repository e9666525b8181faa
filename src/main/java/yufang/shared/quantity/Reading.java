package yufang.shared.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one source — a statement, or the verification — says of a unit for a measure. */
interface Reading {

    /** Null where it says nothing. */
    @Nullable
    Figure stated(Measure measure);

    /** The subjects that it lists for the measure, whatever their facts; null where it has no list for it. */
    @Nullable
    List<Subject> listed(Measure measure);

    static Reading of(Statement statement) {
        return new Stated(statement);
    }

    static Reading verified(Unit unit) {
        return new Found(unit);
    }

    static Reading of(Unit unit, Stage stage) {
        return switch (stage) {
            case SCHEDULED -> of(unit.planned());
            case DONE -> of(unit.done());
            case EVIDENCED -> of(unit.claimed());
            case VERIFIED -> verified(unit);
        };
    }

    /** The listed subjects that the measure concerns; null where there is no list. */
    default @Nullable List<Subject> concerned(Measure measure) {
        var listed = listed(measure);
        return listed == null ? null : listed.stream().filter(measure::concerns).toList();
    }

    /** The unit's own figure: how many are listed, else what is stated; null where neither says anything. */
    default @Nullable Figure figure(Measure measure) {
        var concerned = concerned(measure);
        return concerned == null ? stated(measure) : Figure.of(concerned.size());
    }

    /** What the provider states. */
    record Stated(Statement statement) implements Reading {

        @Override
        public @Nullable Figure stated(Measure measure) {
            return statement.figure(measure);
        }

        @Override
        public @Nullable List<Subject> listed(Measure measure) {
            var kind = measure.counted().subjects();
            return kind == null || !statement.roster().lists(kind)
                    ? null
                    : statement.roster().of(kind);
        }
    }

    /** What the agency found. Figures of subjects are computed from them, never typed. */
    record Found(Unit unit) implements Reading {

        @Override
        public @Nullable Figure stated(Measure measure) {
            return measure.counted().counting() == Counting.DISTINCT
                    ? null
                    : unit.verified().figure(measure);
        }

        @Override
        public @Nullable List<Subject> listed(Measure measure) {
            var kind = measure.counted().subjects();
            if (kind == null) return null;
            var findings = unit.verified().findings(kind);
            if (findings.isEmpty()) return isListedButUndecided(measure, kind) ? List.of() : null;
            return findings.stream()
                    .filter(SubjectFinding::counted)
                    .map(SubjectFinding::subject)
                    .filter(subject -> mayCount(measure, subject))
                    .toList();
        }

        /** Nobody of the roster counts before he was verified; a measure of each unit looks at the claim so long. */
        private boolean isListedButUndecided(Measure measure, SubjectKind kind) {
            return measure.isTotal() && unit.claimed().roster().lists(kind);
        }

        /** More than was claimed only ever counts against the provider. */
        private boolean mayCount(Measure measure, Subject subject) {
            return measure.takesWhatWasFound() || unit.claimed().roster().holds(subject.key());
        }
    }
}
