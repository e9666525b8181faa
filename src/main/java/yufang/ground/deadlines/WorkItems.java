package yufang.ground.deadlines;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.platform.Wordings;
import yufang.shared.EntityId;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Opens and closes work (待办) in the transaction of the act that makes or does it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItems {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessClock business;

    WorkItems(JdbcClient jdbc, Clock clock, BusinessClock business) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.business = business;
    }

    /**
     * Opened twice it stays one: the key is subject, act and addressee.
     *
     * @throws RuleViolated where the region has no body of the kind that would have to do it
     */
    public void open(Work work) {
        if (!insert(work) && work.to() instanceof Addressee.Body missing) {
            throw RuleViolated.because("people.body.none-of-kind", Wording.word("people.kind", missing.kind()));
        }
    }

    private boolean insert(Work work) {
        var to = work.to();
        return jdbc.sql("""
                select deadlines.open_work(:id, :subject, :act, :person, :kind, :organisation, :role, :title, :arguments,
                                           :href, :step, :due, :unknown, :at, :today, :by)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("subject", work.subject().value())
                .param("act", work.act())
                .param("person", to instanceof Addressee.One one ? one.person().value() : null, Types.OTHER)
                .param("kind", to instanceof Addressee.Body body ? body.kind().name() : null)
                .param(
                        "organisation",
                        to instanceof Addressee.Desk desk ? desk.organisation().value() : null,
                        Types.OTHER)
                .param("role", role(to))
                .param("title", work.title().key())
                .param("arguments", Wordings.write(work.title().arguments()))
                .param("href", work.href())
                .param("step", work.step() == 0 ? null : work.step(), Types.INTEGER)
                .param("due", work.until() instanceof Term.Until until ? until.last() : null, Types.DATE)
                .param("unknown", work.until() instanceof Term.Unknown unknown ? unknown.year() : null, Types.INTEGER)
                .param("at", Timestamp.from(clock.instant()))
                .param("today", business.today())
                .param("by", Acting.currentIn().actor())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String role(Addressee to) {
        return switch (to) {
            case Addressee.Body body -> body.role().name();
            case Addressee.Desk desk -> desk.role().name();
            case Addressee.One one -> null;
        };
    }

    /** Whoever has done it, it is done for all to whom it was addressed. */
    public void close(EntityId subject, String act) {
        close(subject.value(), act);
    }

    /** The thing has left the state in which anything was to be done with it. */
    public void closeAll(EntityId subject) {
        close(subject.value(), null);
    }

    private void close(java.util.UUID subject, @Nullable String act) {
        jdbc.sql("select deadlines.close_work(:subject, :act, :at, :today, :by)")
                .param("subject", subject)
                .param("act", act)
                .param("at", Timestamp.from(clock.instant()))
                .param("today", business.today())
                .param(
                        "by",
                        Acting.currentIn() instanceof Acting.Person person
                                ? person.id().value()
                                : null,
                        Types.OTHER)
                .query((row, number) -> subject)
                .single();
    }
}
