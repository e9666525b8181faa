package yufang.ground.rulebook;

import java.util.List;
import yufang.shared.RegionCode;

/** What regions have set for themselves; entries are added and never changed, and count once they are confirmed. */
public interface RegionRules {

    /**
     * Everything that the region ever set and a second person confirmed, the earliest first.
     *
     * @throws IllegalArgumentException where whoever acts may not read that region, whose rules would seem unset
     */
    List<RegionValue> of(RegionCode region);

    /** Adds a value to the acting region: it waits where a person enters it, and counts where the program does. */
    RegionValue.Id enter(RegionValue value);
}
