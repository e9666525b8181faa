package yufang.shared.quantity;

import java.util.List;
import yufang.shared.RuleViolated;

/** What all performance targets together earn, out of 100. The conclusion of an acceptance is this arithmetic. */
public record AcceptanceScore(List<TargetScore> targets) {

    /** @throws RuleViolated where the weights do not add up to 100 */
    public AcceptanceScore {
        targets = List.copyOf(targets);
        var weights = targets.stream().map(TargetScore::weight).reduce(Points.ZERO, Points::plus);
        if (!weights.equals(Points.HUNDRED)) {
            throw RuleViolated.because("quantity.score.weights", weights.toString());
        }
    }

    /** The rounded scores, added. */
    public Points total() {
        return targets.stream().map(TargetScore::score).reduce(Points.ZERO, Points::plus);
    }

    public boolean passes(Points passMark) {
        return !passMark.exceeds(total());
    }
}
