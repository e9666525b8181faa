package yufang.ground.regions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import yufang.shared.RegionCode;

/**
 * A pooling area as it is now.
 *
 * @param committee the name in which the plan is issued (committee, joint meeting or leading group: regions differ)
 * @param tryingOut true where nothing is real and the clock may be moved
 * @param offset added to real time
 * @param lastDay the last business day whose tasks have been run
 */
public record Region(
        RegionCode code,
        String name,
        String committee,
        ZoneId zone,
        boolean tryingOut,
        Duration offset,
        LocalDate lastDay) {}
