package yufang.ground.rulebook.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yufang.ground.rulebook.RegionRules;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.RuleKey;
import yufang.platform.Acting;
import yufang.shared.Evidence;
import yufang.shared.RegionCode;

/** Keeps what regions set, row by row, in {@code rulebook.region_value}. */
@Repository
class JdbcRegionRules implements RegionRules {

    private final JdbcClient jdbc;

    JdbcRegionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RegionValue> of(RegionCode region) {
        refuseWhereHidden(region);
        return jdbc.sql("""
                select v.key, v.value, greatest(v.valid_from, d.decided_on + 1) as valid_from, v.valid_until, v.source,
                       v.evidence, coalesce(d.decided_at, v.entered_at) as entered_at
                from rulebook.region_value v
                left join rulebook.decision d on d.region = v.region and d.value = v.id
                where v.region = :region and (not v.waits or d.outcome = 'CONFIRMED')
                order by coalesce(d.decided_at, v.entered_at), v.id
                """)
                .param("region", region.value())
                .query((row, number) -> value(row))
                .list();
    }

    @Override
    public RegionValue.Id enter(RegionValue value) {
        var id = new RegionValue.Id(UuidCreator.getTimeOrderedEpoch());
        jdbc.sql("""
                insert into rulebook.region_value
                    (id, key, value, valid_from, valid_until, source, evidence, entered_by, entered_at)
                values (:id, :key, :value, :from, :until, :source, :evidence, :by, :at)
                """)
                .param("id", id.value())
                .param("key", value.key().value())
                .param("value", value.text())
                .param("from", value.from())
                .param("until", value.until())
                .param("source", value.source())
                .param("evidence", value.evidence().name())
                .param("by", person())
                .param("at", value.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Row policies would answer with no rows, and the region's rules would look unset. */
    private static void refuseWhereHidden(RegionCode region) {
        var seen =
                switch (Acting.current()) {
                    case Acting.InRegion acting -> acting.region().equals(region);
                    case Acting.Across across -> across.regions().contains(region);
                    case Acting.AsSystem system -> false;
                };
        if (!seen) {
            throw new IllegalArgumentException("The rules of " + region + " are hidden from " + Acting.current());
        }
    }

    /** Null where the program itself enters the values of a trying-out region. */
    private static @Nullable UUID person() {
        return Acting.current() instanceof Acting.Person person ? person.id().value() : null;
    }

    private static RegionValue value(ResultSet row) throws SQLException {
        return new RegionValue(
                new RuleKey(row.getString("key")),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("source"),
                Evidence.valueOf(row.getString("evidence")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
