package yufang.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import yufang.ground.regions.DailyTask;
import yufang.platform.Acting;
import yufang.shared.RegionCode;

/** A task of the calendar that writes down which days were run where. */
public class Diary implements DailyTask {

    private static final Map<RegionCode, List<LocalDate>> DAYS = new ConcurrentHashMap<>();

    public static List<LocalDate> of(RegionCode region) {
        return DAYS.getOrDefault(region, List.of());
    }

    @Override
    public String name() {
        return "diary of the tests";
    }

    @Override
    public void on(LocalDate day) {
        DAYS.computeIfAbsent(Acting.currentIn().region(), none -> new CopyOnWriteArrayList<>())
                .add(day);
    }
}
