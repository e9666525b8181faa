package yufang.ground.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.EntityId;

/** What was objected to the disclosures of a record, for the owner's gates and pages. */
@Component
@Transactional(readOnly = true)
public class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for an answer. */
    public long open(EntityId subject) {
        return jdbc.sql("""
                select count(*) from disclosure.report_objection where subject = :subject and status = 'RECEIVED'
                """).param("subject", subject.value()).query(Long.class).single();
    }

    /** All of them, the latest first. */
    public List<ReceivedObjection> of(EntityId subject) {
        return jdbc.sql("""
                select o.id, o.objector, o.said, o.received_on, o.answered_on
                from disclosure.objection o
                join disclosure.notice n on n.region = o.region and n.id = o.notice
                where n.subject = :subject order by o.received_on desc, o.id desc
                """)
                .param("subject", subject.value())
                .query((row, number) -> new ReceivedObjection(
                        new ObjectionId(row.getObject("id", UUID.class)),
                        row.getString("objector"),
                        row.getString("said"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }
}
