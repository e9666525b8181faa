package yufang.year.acceptance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.year.acceptance.AcceptanceCaseId;

/** The committee’s office files the report (备案), and what it teaches is kept for the next year’s plan (G-4). */
@Component
@Transactional
public class AcceptanceFiling {

    private final AcceptanceFiles files;
    private final Conclusions conclusions;
    private final JdbcClient jdbc;
    private final AcceptanceWork work;
    private final Desk desk;

    AcceptanceFiling(AcceptanceFiles files, Conclusions conclusions, JdbcClient jdbc, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.conclusions = conclusions;
        this.jdbc = jdbc;
        this.work = work;
        this.desk = desk;
    }

    /** @param number under which the office keeps it */
    public void file(AcceptanceCaseId id, int version, String number) {
        var acceptance = files.known(id).at(version);
        acceptance.file(number, desk.me(), desk.today());
        files.save(acceptance);
        var total =
                conclusions.of(acceptance).orElseThrow(() -> new NotFound(id)).total();
        desk.record("acceptance.filed", id, acceptance.title(), number);
        work.filed(acceptance, total, desk.today());
    }

    /** Once there is a conclusion, passed or failed. */
    public void recordLesson(AcceptanceCaseId id, int version, String said) {
        var acceptance = files.known(id).at(version);
        if (!acceptance.status().mayTeach()) throw acceptance.status().closedStep();
        jdbc.sql("""
                insert into acceptance.lesson (id, acceptance_case, said, recorded_by, recorded_on, recorded_at)
                values (:id, :acceptance, :said, :by, :on, :at)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("acceptance", id.value())
                .param("said", said)
                .param("by", desk.me().value())
                .param("on", desk.today())
                .param("at", Timestamp.from(desk.now()))
                .update();
        desk.record("acceptance.lesson.recorded", id, acceptance.title(), said);
    }
}
