package yufang.ground.rulebook;

import java.util.List;
import yufang.shared.RegionCode;

/** What regions have set for themselves; entries are added and never changed. */
public interface RegionRules {

    /**
     * Everything that the region ever entered, the earliest entry first.
     *
     * @throws IllegalArgumentException where whoever acts may not read that region, whose rules would seem unset
     */
    List<RegionValue> of(RegionCode region);

    /** Adds a value to the acting region. */
    RegionValue.Id enter(RegionValue value);
}
