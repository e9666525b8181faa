package yufang.year.planning;

import java.util.List;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.shared.quantity.Points;

/**
 * A sub-project (子项目) as it stands in one version of the plan. Two versions leave it as it was where these are equal.
 *
 * @param budget the plan's figure, in yuan; what may be spent is what finance approves
 */
public record PlannedSubProject(
        SubProjectId id,
        String title,
        Money budget,
        String aim,
        List<PlannedDeliverable> deliverables,
        List<PerformanceTarget> targets) {

    public PlannedSubProject {
        deliverables = List.copyOf(deliverables);
        targets = List.copyOf(targets);
    }

    /** The points that hang on all targets together. */
    public Points weights() {
        return targets.stream().map(PerformanceTarget::weight).reduce(Points.ZERO, Points::plus);
    }
}
