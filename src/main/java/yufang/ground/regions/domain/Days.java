package yufang.ground.regions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.regions.DailyTask;
import yufang.ground.regions.Region;
import yufang.ground.regions.Regions;
import yufang.platform.Acting;
import yufang.shared.RegionCode;

/** Runs each business day of each region once, in order, as a named task, whatever the number of programs. */
@Component
public class Days {

    private static final Logger LOG = LoggerFactory.getLogger(Days.class);

    private final Regions regions;
    private final List<DailyTask> tasks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Days(
            Regions regions,
            List<DailyTask> tasks,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.regions = regions;
        this.tasks = List.copyOf(tasks);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yufang.days.every:30s}")
    public void runPassed() {
        for (var region : new Acting.AsSystem("look for passed days").call(regions::all)) {
            try {
                runPassed(region);
            } catch (RuntimeException failure) {
                LOG.error("The days of {} wait; those of other regions go on", region.code(), failure);
            }
        }
    }

    public void runPassed(RegionCode code) {
        new Acting.AsSystem("look for passed days")
                .call(() -> regions.find(code))
                .ifPresent(this::runPassed);
    }

    /** A day that fails is tried again later; the days after it wait. */
    private void runPassed(Region region) {
        var today = clock.instant().plus(region.offset()).atZone(region.zone()).toLocalDate();
        for (var day = region.lastDay().plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            var next = day;
            Acting.calendar(region.code(), next).run(() -> transaction.executeWithoutResult(status -> run(next)));
        }
    }

    /** The row of the region is locked first: who comes second finds the day done. */
    private void run(LocalDate day) {
        var taken = jdbc.sql("update regions.region set last_day = :day where last_day = :before")
                .param("day", day)
                .param("before", day.minusDays(1))
                .update();
        if (taken == 1) {
            tasks.stream().sorted(Comparator.comparing(DailyTask::name)).forEach(task -> task.on(day));
            LOG.debug("Ran the tasks of {}", day);
        }
    }
}
