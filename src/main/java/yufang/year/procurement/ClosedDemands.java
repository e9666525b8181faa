package yufang.year.procurement;

import java.util.Optional;
import yufang.ground.programme.SubProjectId;

/** The demands that procurement may rest on. */
public interface ClosedDemands {

    Optional<ClosedDemand> of(SubProjectId subProject);
}
