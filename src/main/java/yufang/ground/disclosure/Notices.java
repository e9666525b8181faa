package yufang.ground.disclosure;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.query.NoticeReading;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.shared.EntityId;

/** Publishes notices for the modules that own what they tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BusinessClock business;

    Notices(JdbcClient jdbc, Clock clock, BusinessClock business) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.business = business;
    }

    /**
     * Puts a notice on the public site from today's business day on, in the transaction of the caller's act. The caller
     * writes the act into the trail.
     *
     * @throws IllegalArgumentException where its term would end before today
     */
    public NoticeId publish(NewNotice notice) {
        var today = business.today();
        if (notice.stands().surelyOverOn(today)) {
            throw new IllegalArgumentException("A notice published on " + today + " cannot stand " + notice.stands());
        }
        var id = NoticeId.next();
        jdbc.sql("""
                insert into disclosure.notice (id, created_by, created_at, kind, owner, subject, step, title, body,
                                               published_on, stands_until, stands_unknown)
                values (:id, :by, :at, :kind, :owner, :subject, :step, :title, :body, :on, :until, :unknown)
                """)
                .param("id", id.value())
                .param("by", Acting.currentPerson().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", notice.kind().name())
                .param("owner", notice.origin().owner())
                .param("subject", notice.origin().subject().value())
                .param("step", notice.origin().step())
                .param("title", notice.title())
                .param("body", notice.body())
                .param("on", today)
                .param("until", notice.stands().known().orElse(null), Types.DATE)
                .param("unknown", notice.stands() instanceof Term.Unknown term ? term.year() : null, Types.INTEGER)
                .update();
        return id;
    }

    /** What was published about a record, the latest first. */
    @Transactional(readOnly = true)
    public List<PublishedNotice> of(EntityId subject) {
        return jdbc.sql("""
                select id, kind, title, body, published_on, stands_until, stands_unknown from disclosure.notice
                where subject = :subject order by published_on desc, id desc
                """)
                .param("subject", subject.value())
                .query((row, number) -> NoticeReading.notice(row))
                .list();
    }
}
