package yufang.shared.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;

/** What the agency may enter for a unit that the provider has submitted, and when it has entered enough. */
public final class VerificationCheck {

    private final ObligationTerms terms;
    private final Unit unit;

    public VerificationCheck(ObligationTerms terms, Unit unit) {
        this.terms = terms;
        this.unit = unit;
    }

    /**
     * Why the new entries cannot stand.
     *
     * @throws IllegalArgumentException where an entry is for a measure of another obligation
     */
    public List<Problem> problems(Verification entries) {
        var problems = new ArrayList<Problem>();
        entries.figures().forEach((id, found) -> problems.addAll(problems(terms.measure(id), found)));
        var reasonless =
                entries.findings().stream().filter(SubjectFinding::lacksReason).count();
        if (reasonless > 0) {
            problems.add(Problem.of("quantity.verification.subject-reason", reasonless));
        }
        var unclaimed = entries.findings().stream().filter(this::isBeyondClaim).count();
        if (unclaimed > 0) {
            problems.add(Problem.of("quantity.verification.subject-unclaimed", unclaimed));
        }
        return List.copyOf(problems);
    }

    private List<Problem> problems(Measure measure, VerifiedFigure found) {
        if (isComputed(measure)) return List.of(Problem.of("quantity.verification.computed", measure.wording()));
        var problems = new ArrayList<Problem>();
        if (!isPossible(measure, found.figure())) {
            problems.add(Problem.of(
                    "quantity.verification.unit",
                    measure.wording(),
                    found.figure().said()));
        }
        var claim = claim(measure);
        if (found.figure().exceeds(claim) && !measure.takesWhatWasFound()) {
            problems.add(Problem.of(
                    "quantity.verification.higher",
                    measure.wording(),
                    claim.said(),
                    found.figure().said()));
        }
        if (claim.exceeds(found.figure()) && !found.hasReason()) {
            problems.add(Problem.of(
                    "quantity.verification.reason",
                    measure.wording(),
                    claim.said(),
                    found.figure().said()));
        }
        return problems;
    }

    /** What keeps the unit from being verified: something that it must be asked about is not decided. */
    public List<Problem> problemsBeforeVerified() {
        var kinds = terms.measures().stream()
                .filter(measure -> measure.concerns(unit))
                .map(measure -> measure.counted().subjects())
                .toList();
        var open = unit.claimed().roster().all().stream()
                .filter(subject -> kinds.contains(subject.kind()))
                .filter(subject -> !unit.verified().decides(subject.key()))
                .count();
        return Stream.concat(
                        terms.measures().stream().flatMap(this::missing),
                        open == 0 ? Stream.empty() : Stream.of(Problem.of("quantity.verification.open", open)))
                .toList();
    }

    private Stream<Problem> missing(Measure measure) {
        if (!measure.concerns(unit) || measure.counted().counting() == Counting.UNITS) return Stream.empty();
        if (measure.counted().counting() == Counting.DISTINCT) return rosterMissing(measure);
        return isComputed(measure) || unit.verified().figure(measure) != null
                ? Stream.empty()
                : Stream.of(Problem.of("quantity.verification.missing", measure.wording()));
    }

    /** A bare number of persons cannot be verified; that nobody was there can be stated. */
    private Stream<Problem> rosterMissing(Measure measure) {
        var stated = unit.claimed().figure(measure);
        return listsSubjects(measure) || (stated != null && stated.isZero())
                ? Stream.empty()
                : Stream.of(Problem.of("quantity.verification.roster", measure.wording()));
    }

    /** Persons, parks and enterprises never have a typed figure, attendances none where there is a roster. */
    private boolean isComputed(Measure measure) {
        return measure.counted().counting() == Counting.DISTINCT || listsSubjects(measure);
    }

    private boolean listsSubjects(Measure measure) {
        var kind = measure.counted().subjects();
        return kind != null
                && (unit.claimed().roster().lists(kind)
                        || !unit.verified().findings(kind).isEmpty());
    }

    private static boolean isPossible(Measure measure, Figure found) {
        if (measure.counted().counting() != Counting.UNITS) return true;
        return found.isWhole() && !(measure.isTotal() && found.exceeds(Figure.ONE));
    }

    private Figure claim(Measure measure) {
        var claim = unit.claimed().figure(measure);
        if (measure.counted().counting() != Counting.UNITS) return orElse(claim, Figure.ZERO);
        return measure.isTotal() ? orElse(claim, Figure.ONE).min(Figure.ONE) : orElse(claim, Figure.ONE);
    }

    private static Figure orElse(@Nullable Figure figure, Figure otherwise) {
        return figure == null ? otherwise : figure;
    }

    /** Somebody whom the provider did not claim can only count for a bound that he may break. */
    private boolean isBeyondClaim(SubjectFinding finding) {
        return finding.counted()
                && !unit.claimed().roster().holds(finding.subject().key())
                && terms.measures().stream().filter(Measure::takesWhatWasFound).noneMatch(measure -> finding.subject()
                        .kind()
                        .equals(measure.counted().subjects()));
    }
}
