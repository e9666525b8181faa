package yufang.ground.regions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import yufang.platform.BusinessClock;

/** Real time plus the offset of the acting region, which is asked for once in a transaction. */
@Component
class RegionClock implements BusinessClock {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegionClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public ZonedDateTime now() {
        var setting = setting();
        return clock.instant().plus(setting.offset()).atZone(setting.zone());
    }

    /** Forgets what this transaction has asked for: the clock has just been moved in it. */
    static void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(RegionClock.class);
    }

    private Setting setting() {
        if (TransactionSynchronizationManager.getResource(RegionClock.class) instanceof Setting known) return known;
        // The condition repeats the policy: a reader's policy alone would not say which region acts.
        var setting = jdbc.sql(
                        "select offset_seconds, zone from regions.region where region = platform.acting_region()")
                .query(RegionClock::read)
                .single();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(RegionClock.class, setting);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        return setting;
    }

    private static Setting read(ResultSet row, int number) throws SQLException {
        return new Setting(Duration.ofSeconds(row.getLong("offset_seconds")), ZoneId.of(row.getString("zone")));
    }

    private record Setting(Duration offset, ZoneId zone) {}
}
