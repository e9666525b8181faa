package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.shared.Wording;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.Verification;
import yufang.shared.quantity.VerificationCheck;
import yufang.shared.quantity.VerifiedFigure;
import yufang.year.delivery.kind.EvidenceItem;

/** What a claim still lacks before it may be handed to the agency: evidence, rosters, figures. */
record ClaimGate(ObligationTerms terms, List<EvidenceItem> checklist) {

    ClaimGate {
        checklist = List.copyOf(checklist);
    }

    /**
     * @param unit as it was carried out
     * @param claim what would be handed in
     * @param evidence keys of the checklist under which there is a document
     */
    List<Problem> problems(Unit unit, Statement claim, Set<String> evidence) {
        var problems = new ArrayList<Problem>();
        checklist.stream()
                .filter(item -> item.obligatory() && !evidence.contains(item.key()))
                .forEach(item -> problems.add(Problem.of("delivery.claim.evidence", Wording.of(item.label()))));
        problems.addAll(problemsOfVerifying(unit, claim));
        problems.addAll(brokenMeasures(unit, claim));
        return List.copyOf(problems);
    }

    /** What the agency could not verify, even where it found everything as it is claimed. */
    private List<Problem> problemsOfVerifying(Unit unit, Statement claim) {
        var figures = new HashMap<MeasureId, VerifiedFigure>();
        claim.figures().forEach((measure, figure) -> figures.put(measure, new VerifiedFigure(figure, null)));
        var found = claim.roster().all().stream().map(SubjectFinding::counted).toList();
        var asClaimed = unit.submitted(claim).verified(Verification.of(figures, found));
        return new VerificationCheck(terms, asClaimed)
                .problemsBeforeVerified().stream().map(ClaimGate::ofClaim).toList();
    }

    private static Problem ofClaim(Problem problem) {
        return problem.code().equals("quantity.verification.missing")
                ? Problem.of("delivery.claim.figure", problem.arguments().toArray())
                : problem;
    }

    /** A unit that breaks what each must keep counts for nothing; it may still be handed in. */
    private List<Problem> brokenMeasures(Unit unit, Statement claim) {
        return Ledger.of(terms, List.of(unit.submitted(claim))).eachLines().stream()
                .flatMap(line -> line.found().stream())
                .filter(finding -> !finding.isKept())
                .map(finding -> Problem.of(
                                "delivery.claim.each", finding.measure().wording())
                        .as(Severity.WARN))
                .toList();
    }
}
