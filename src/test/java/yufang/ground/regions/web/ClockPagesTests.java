package yufang.ground.regions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.regions.Regions;
import yufang.ground.regions.domain.Days;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.shared.RegionCode;
import yufang.testing.Cities;
import yufang.testing.Diary;
import yufang.testing.ProgramTest;

@ProgramTest
class ClockPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    Regions regions;

    @Autowired
    Days days;

    @Autowired
    BusinessClock clock;

    @Test
    void movesForwardAndRunsEachPassedDayOnceInOrder() {
        var city = cities.found();

        var moved = city.visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", "2026-02-12")
                .send();

        assertThat(moved.notice()).contains("2026-02-12");
        assertThat(Diary.of(city.code()))
                .isEqualTo(LocalDate.of(2026, 2, 3)
                        .datesUntil(LocalDate.of(2026, 2, 13))
                        .toList());
        assertThat(city.as("agency", clock::today)).isEqualTo(LocalDate.of(2026, 2, 12));
        assertThat(cities.found().as("agency", clock::today)).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(city.visit("auditor").get("/trail").text()).contains("业务日期调到 2026-02-12");
    }

    @Test
    void runsADayOnceAlsoWhereSeveralProgramsLook() throws Exception {
        var city = cities.found();
        city.visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", "2026-02-03")
                .send();
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 8)
                            .<java.util.concurrent.Callable<RegionCode>>mapToObj(i -> () -> {
                                days.runPassed(city.code());
                                return city.code();
                            })
                            .toList())
                    .forEach(java.util.concurrent.Future::resultNow);
        }
        assertThat(Diary.of(city.code())).containsExactly(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 业务日期只能往后调",
        "2026-02-01, 业务日期只能往后调",
        "2031-01-01, 一次最多拨",
        "2026-02-30, 请填日期",
        "tomorrow,   请填日期",
        "'',         此项必填"
    })
    void refusesWhatIsNoLaterDay(String day, String message) {
        var city = cities.found();

        var refused = city.visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", day)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("day")).contains(message);
        assertThat(city.as("agency", clock::today)).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    void isTheAdministratorsAndStandsStillInARealRegion() {
        assertThat(cities.found().visit("hrss").get("/clock").status()).isEqualTo(403);
        var real = new RegionCode("599999");
        cities.as(new Acting.AsSystem("test"), () -> {
            regions.create(real, "Real", "Committee", ZoneId.of("Asia/Shanghai"));
            return real;
        });

        assertThat(cities.as(Acting.task(real, "test"), clock::today))
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        assertThat(cities.as(Acting.task(real, "test"), () -> regions.current().tryingOut()))
                .isFalse();
    }
}
