package yufang.ground.rulebook.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.RuleKey;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.shared.Evidence;
import yufang.shared.PersonId;

/** Values that wait for a second person, and what was decided on them; rows that nobody changes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Proposals {

    private final JdbcClient jdbc;
    private final BusinessClock business;
    private final Clock clock;

    Proposals(JdbcClient jdbc, BusinessClock business, Clock clock) {
        this.jdbc = jdbc;
        this.business = business;
        this.clock = clock;
    }

    List<Proposal> waiting(String key) {
        return jdbc.sql("""
                select v.*, p.name from rulebook.region_value v
                join people.report_person p on p.region = v.region and p.id = v.entered_by
                where v.key = :key and v.waits
                  and not exists (select from rulebook.decision d where d.region = v.region and d.value = v.id)
                order by v.entered_at, v.id
                """)
                .param("key", key)
                .query((row, number) -> proposal(row))
                .list();
    }

    void confirm(Proposal proposal) {
        decide(proposal, "CONFIRMED", null);
    }

    void refuse(Proposal proposal, String reason) {
        decide(proposal, "REFUSED", reason);
    }

    private void decide(Proposal proposal, String outcome, @Nullable String reason) {
        jdbc.sql("""
                insert into rulebook.decision (value, outcome, decided_by, decided_at, decided_on, reason)
                values (:value, :outcome, :by, :at, :on, :reason)
                """)
                .param("value", proposal.id().value())
                .param("outcome", outcome)
                .param("by", Acting.currentPerson().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("on", business.today())
                .param("reason", reason)
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                new RegionValue.Id(row.getObject("id", UUID.class)),
                new RegionValue(
                        new RuleKey(row.getString("key")),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("source"),
                        Evidence.valueOf(row.getString("evidence")),
                        row.getTimestamp("entered_at").toInstant()),
                new PersonId(row.getObject("entered_by", UUID.class)),
                row.getString("name"));
    }
}
