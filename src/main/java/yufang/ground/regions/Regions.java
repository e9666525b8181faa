package yufang.ground.regions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.RegionCode;

/** The regions of this installation. */
@Component
@Transactional
public class Regions {

    private static final String COLUMNS =
            "select region, name, committee, zone, trying_out, offset_seconds, last_day from regions.region";

    private final JdbcClient jdbc;
    private final Clock clock;

    Regions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A real region: its clock is the world's. Acts as the system. */
    public void create(RegionCode code, String name, String committee, ZoneId zone) {
        insert(code, name, committee, zone, false, Duration.ZERO);
    }

    /** A region for trying out, whose business begins in the morning of {@code day}. Acts as the system. */
    public void createForTryingOut(RegionCode code, String name, String committee, ZoneId zone, LocalDate day) {
        var offset =
                Duration.between(clock.instant(), day.atTime(9, 0).atZone(zone).toInstant());
        insert(code, name, committee, zone, true, offset);
    }

    private void insert(
            RegionCode code, String name, String committee, ZoneId zone, boolean tryingOut, Duration offset) {
        jdbc.sql("""
                insert into regions.region (region, name, committee, zone, trying_out, offset_seconds, last_day)
                values (:code, :name, :committee, :zone, :tryingOut, :offset, :today)
                """)
                .param("code", code.value())
                .param("name", name)
                .param("committee", committee)
                .param("zone", zone.getId())
                .param("tryingOut", tryingOut)
                .param("offset", offset.toSeconds())
                .param("today", clock.instant().plus(offset).atZone(zone).toLocalDate())
                .update();
    }

    /** All regions, for the system's tasks. */
    @Transactional(readOnly = true)
    public List<Region> all() {
        return jdbc.sql(COLUMNS + " order by region")
                .query((row, number) -> region(row))
                .list();
    }

    /** The region that acts. */
    @Transactional(readOnly = true)
    public Region current() {
        return jdbc.sql(COLUMNS).query((row, number) -> region(row)).single();
    }

    @Transactional(readOnly = true)
    public Optional<Region> find(RegionCode code) {
        return jdbc.sql(COLUMNS + " where region = :code")
                .param("code", code.value())
                .query((row, number) -> region(row))
                .optional();
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                new RegionCode(row.getString("region")),
                row.getString("name"),
                row.getString("committee"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("trying_out"),
                Duration.ofSeconds(row.getLong("offset_seconds")),
                row.getObject("last_day", LocalDate.class));
    }
}
