package yufang.year.supervision.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Counting;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKey;
import yufang.year.delivery.FindingReference;
import yufang.year.delivery.ListedSubject;
import yufang.year.delivery.Lowering;
import yufang.year.delivery.UnitSummary;
import yufang.year.delivery.VerificationLowering;
import yufang.year.supervision.FindingId;

/** Takes off a verified unit what a finding shows not to have been there: in one act, with the reason on record. */
@Component
@Transactional
public class FindingLowering {

    private final Findings findings;
    private final SpotCheckRepository checks;
    private final Supervised supervised;
    private final VerificationLowering verifications;
    private final Desk desk;

    FindingLowering(
            Findings findings,
            SpotCheckRepository checks,
            Supervised supervised,
            VerificationLowering verifications,
            Desk desk) {
        this.findings = findings;
        this.checks = checks;
        this.supervised = supervised;
        this.verifications = verifications;
        this.desk = desk;
    }

    /**
     * @param figures what is counted from now on, of measures whose figures are added
     * @param struck those of the unit's roster who were not there
     */
    public void lower(
            FindingId id, int version, String reason, Map<MeasureId, Figure> figures, Set<SubjectKey> struck) {
        var finding = findings.finding(id).at(version);
        RuleViolated.unlessAllowed(problemsBeforeLowering(finding));
        var unit = unit(finding).orElseThrow();
        requireSomething(unit, figures, struck);
        requireOwnMeasures(unit, figures);
        findings.remark(
                finding, FindingRemark.Kind.LOWERING, reason, new FindingRemark.Effect(struck.size(), figures.size()));
        findings.save(finding);
        verifications.lower(new Lowering(
                unit.unit().id(), new FindingReference(id.value(), Findings.address(id)), reason, figures, struck));
        desk.recordBecause(reason, "supervision.finding.lowered", id, unit.title(), struck.size(), figures.size());
    }

    private static void requireSomething(UnitSummary unit, Map<MeasureId, Figure> figures, Set<SubjectKey> struck) {
        if (figures.isEmpty() && struck.isEmpty()) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.finding.nothing-lowered").at("struck")));
        }
        var counted = unit.subjects().stream()
                .filter(ListedSubject::counted)
                .map(ListedSubject::key)
                .toList();
        if (!counted.containsAll(struck)) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.finding.not-listed").at("struck")));
        }
    }

    /** Figures that are added, of the unit’s own obligation; who is counted once is struck by name. */
    private void requireOwnMeasures(UnitSummary unit, Map<MeasureId, Figure> figures) {
        var obligation = supervised.contract(unit.contract()).obligation(unit.obligation());
        var typed = obligation.terms().measures().stream()
                .filter(measure -> measure.counted().counting() != Counting.DISTINCT)
                .map(Measure::id)
                .toList();
        if (!typed.containsAll(figures.keySet())) {
            throw new RuleViolated(
                    List.of(Problem.of("supervision.finding.other-measure").at("measure")));
        }
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeLowering(FindingId id) {
        return problemsBeforeLowering(findings.finding(id));
    }

    private List<Problem> problemsBeforeLowering(Finding finding) {
        var check = checks.findById(finding.spotCheck()).orElseThrow(() -> new NotFound(finding.spotCheck()));
        return finding.problemsBeforeLowering(
                check.status(), unit(finding).map(unit -> unit.unit().state()).orElse(null));
    }

    /** The unit that the check looked at, as it stands now. */
    @Transactional(readOnly = true)
    public @Nullable UnitSummary unitOf(FindingId id) {
        return unit(findings.finding(id)).orElse(null);
    }

    private Optional<UnitSummary> unit(Finding finding) {
        return Optional.ofNullable(finding.unit()).map(supervised::unit);
    }
}
