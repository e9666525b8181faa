package yufang.ground.regions.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.regions.RegionId;
import yufang.ground.regions.Regions;
import yufang.ground.trail.Trail;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** Moves the business clock of a trying-out region, forward only. */
@Component
@Transactional
public class ClockMoving {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST_DAYS = 800;

    private final Regions regions;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    ClockMoving(Regions regions, JdbcClient jdbc, Trail trail, Clock clock) {
        this.regions = regions;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** To the morning of that day; the days between are run afterwards. */
    public void moveTo(LocalDate day) {
        var region = regions.current();
        var now = clock.instant().plus(region.offset()).atZone(region.zone());
        if (!region.tryingOut()) throw refused("regions.clock.real");
        if (!day.isAfter(now.toLocalDate())) throw refused("regions.clock.backward", now.toLocalDate());
        if (day.isAfter(now.toLocalDate().plusDays(MOST_DAYS))) throw refused("regions.clock.too-far", MOST_DAYS);
        var offset = Duration.between(
                clock.instant(), day.atTime(MORNING).atZone(region.zone()).toInstant());
        var moved = jdbc.sql("""
                update regions.region set offset_seconds = :offset
                where region = :region and offset_seconds < :offset
                """)
                .param("offset", offset.toSeconds())
                .param("region", region.code().value())
                .update();
        // Somebody else has just moved it further.
        if (moved == 0) throw refused("regions.clock.backward", day);
        trail.record("regions.clock.moved", RegionId.of(region.code()), day);
        RegionClock.forget();
    }

    private static RuleViolated refused(String code, Object... arguments) {
        return new RuleViolated(java.util.List.of(Problem.of(code, arguments).at("day")));
    }
}
