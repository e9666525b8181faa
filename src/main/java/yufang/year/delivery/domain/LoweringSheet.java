package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yufang.shared.Problem;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.UnitState;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.VerificationCheck;
import yufang.shared.quantity.VerifiedFigure;
import yufang.year.delivery.Lowering;

/** What a finding takes off a verified unit, as entries of the core: always less than what stands. */
record LoweringSheet(ObligationTerms terms, Unit unit) {

    Verification entries(Lowering lowering) {
        var figures = new HashMap<MeasureId, VerifiedFigure>();
        // Whatever measures read the same figure of the unit are lowered together.
        Asked.ofVerification(terms, unit).forEach(asked -> lowering.figures().forEach((measure, figure) -> {
            if (asked.isOf(measure)) {
                asked.measures().forEach(each -> figures.put(each.id(), new VerifiedFigure(figure, lowering.reason())));
            }
        }));
        var findings = unit.verified().findings().stream()
                .filter(finding -> lowering.struck().contains(finding.subject().key()))
                .map(finding -> SubjectFinding.struck(finding.subject(), lowering.reason()))
                .toList();
        return Verification.of(figures, findings);
    }

    List<Problem> problems(Lowering lowering) {
        if (unit.state() != UnitState.VERIFIED) return List.of(Problem.of("delivery.lowering.not-verified"));
        if (lowering.reason().isBlank()) return List.of(Problem.of("delivery.lowering.reason"));
        if (lowering.figures().isEmpty() && lowering.struck().isEmpty()) {
            return List.of(Problem.of("delivery.lowering.nothing"));
        }
        var problems = new ArrayList<Problem>();
        var uncounted =
                lowering.struck().stream().filter(key -> !isCounted(key)).count();
        if (uncounted > 0) problems.add(Problem.of("delivery.lowering.not-counted", uncounted));
        lowering.figures().forEach((measure, figure) -> problems.addAll(problems(measure, figure)));
        if (problems.isEmpty()) {
            problems.addAll(new VerificationCheck(terms, unit).problems(entries(lowering)));
        }
        return problems;
    }

    private boolean isCounted(SubjectKey key) {
        return unit.verified().findings().stream()
                .anyMatch(
                        finding -> finding.counted() && finding.subject().key().equals(key));
    }

    /** A figure that is computed from a roster falls by striking subjects, never by typing. */
    private List<Problem> problems(MeasureId id, Figure figure) {
        var typed = Asked.ofVerification(terms, unit).stream()
                .filter(asked -> asked.isOf(id))
                .findFirst();
        if (typed.isEmpty()) return List.of(Problem.of("delivery.lowering.computed"));
        var found = unit.verified().figures();
        var stands = standing(typed.get(), found);
        return stands.exceeds(figure)
                ? List.of()
                : List.of(Problem.of(
                        "delivery.lowering.not-lower", typed.get().first().wording(), stands.said(), figure.said()));
    }

    /** A verified unit of which no figure was typed is one. */
    private static Figure standing(Asked asked, Map<MeasureId, VerifiedFigure> found) {
        for (var measure : asked.measures()) {
            var figure = found.get(measure.id());
            if (figure != null) return figure.figure();
        }
        return Figure.ONE;
    }
}
