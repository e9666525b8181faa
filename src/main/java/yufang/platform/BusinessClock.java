package yufang.platform;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The time of the acting region as its business counts it: real time plus the region's offset, which is zero in real
 * use. Trail, sessions and security use real time.
 */
public interface BusinessClock {

    ZonedDateTime now();

    default LocalDate today() {
        return now().toLocalDate();
    }
}
