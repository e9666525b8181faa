package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yufang.shared.Problem;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.VerificationCheck;
import yufang.shared.quantity.VerifiedFigure;

/** What the agency enters for a submitted unit, as entries of the core, and what the core has against them. */
record VerificationSheet(ObligationTerms terms, Unit unit) {

    /** Whoever is on the claimed roster is counted, unless he is struck. */
    Verification entries(Map<Asked, VerifiedFigure> figures, Map<SubjectKey, String> struck) {
        var found = new HashMap<MeasureId, VerifiedFigure>();
        figures.forEach((asked, figure) -> asked.measures().forEach(measure -> found.put(measure.id(), figure)));
        var findings = unit.claimed().roster().all().stream()
                .map(subject -> {
                    var reason = struck.get(subject.key());
                    return reason == null ? SubjectFinding.counted(subject) : SubjectFinding.struck(subject, reason);
                })
                .toList();
        return Verification.of(found, findings);
    }

    /** Each beside the field of its question, then what is still missing. */
    List<Problem> problems(Verification entries, Set<Asked> questions) {
        var check = new VerificationCheck(terms, unit);
        var problems = new ArrayList<Problem>();
        for (var asked : questions) {
            asked.measures().stream()
                    .map(measure -> one(measure.id(), entries))
                    .flatMap(one -> check.problems(one).stream())
                    .findFirst()
                    .ifPresent(problem -> problems.add(problem.at(asked.field())));
        }
        problems.addAll(check.problems(Verification.of(entries.findings())));
        if (problems.isEmpty()) {
            problems.addAll(new VerificationCheck(terms, unit.verified(entries)).problemsBeforeVerified());
        }
        return List.copyOf(problems);
    }

    private static Verification one(MeasureId measure, Verification entries) {
        var figure = entries.figures().get(measure);
        return figure == null ? Verification.NONE : Verification.of(Map.of(measure, figure), List.of());
    }
}
