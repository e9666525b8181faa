package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.AcceptanceScore;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.TargetScore;

/**
 * The performance targets of one review with what is known of each: exactly those of the contract, no more, no fewer.
 */
public record Scoring(List<ScoredTarget> targets) {

    public Scoring {
        targets = List.copyOf(targets);
    }

    /** What is missing for the sum; the sheets that are not locked are the panel’s affair. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        targets.stream()
                .filter(each -> !each.isJudged() && each.score().isEmpty())
                .forEach(each -> problems.add(Problem.of(
                        each.needsDocument() ? "acceptance.gate.figure" : "acceptance.gate.not-in-freeze",
                        each.target().target().indicator())));
        targets.stream()
                .filter(each -> each.isJudged() && each.score().isEmpty())
                .forEach(each -> problems.add(Problem.of(
                        "acceptance.gate.judged", each.target().target().indicator())));
        var weights =
                targets.stream().map(each -> each.target().target().weight()).reduce(Points.ZERO, Points::plus);
        if (!weights.equals(Points.HUNDRED)) {
            problems.add(Problem.of("quantity.score.weights", weights.toString()));
        }
        return problems;
    }

    /** What is known so far, added. */
    public Points soFar() {
        return targets.stream()
                .flatMap(each -> each.score().stream())
                .map(TargetScore::score)
                .reduce(Points.ZERO, Points::plus);
    }

    public boolean isComplete() {
        return problems().isEmpty();
    }

    /** @throws RuleViolated with the {@link #problems} while something is missing */
    AcceptanceScore score() {
        RuleViolated.unlessAllowed(problems());
        return new AcceptanceScore(targets.stream()
                .map(each -> each.score().orElse(null))
                .filter(Objects::nonNull)
                .toList());
    }
}
