package yufang.ground.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.RegionCode;

/** Sets what a trying-out region would otherwise have to set for itself. */
@Component
public class TrialSetting {

    private final ShippedRules shipped;
    private final RegionRules regions;
    private final Clock clock;

    TrialSetting(ShippedRules shipped, RegionRules regions, Clock clock) {
        this.shipped = shipped;
        this.regions = regions;
        this.clock = clock;
    }

    /** Once: a region that has set anything is left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setWhereMissing(RegionCode region, LocalDate from) {
        if (regions.of(region).isEmpty()) {
            shipped.trial().forEach(value -> enter(value, from));
        }
    }

    private void enter(ShippedRules.TrialValue value, LocalDate from) {
        regions.enter(new RegionValue(
                value.key(), value.value(), from, null, value.source(), value.evidence(), clock.instant()));
    }
}
