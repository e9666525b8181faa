package yufang.year.procurement;

import java.util.Optional;
import yufang.ground.programme.SubProjectId;

/** The awards of the region; a provider sees its own. */
public interface Awards {

    Optional<Award> of(SubProjectId subProject);

    /** @throws yufang.shared.NotFound where there is none of this id */
    Award award(AwardId id);
}
