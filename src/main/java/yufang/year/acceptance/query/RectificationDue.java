package yufang.year.acceptance.query;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Calendars;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectFigures;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.platform.ui.Deadline;
import yufang.platform.ui.DueLine;
import yufang.platform.ui.Ui;

/** Tells the programme's page of a sub-project what is to be mended, and until when. */
@Component
@Transactional(readOnly = true)
class RectificationDue implements SubProjectFigures {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Desk desk;

    RectificationDue(JdbcClient jdbc, Calendars calendars, Desk desk) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.desk = desk;
    }

    @Override
    public SubProjectPanel of(SubProjectId subProject) {
        return new Open(jdbc.sql("""
                select i.said, i.until, c.id as acceptance, i.id from acceptance.rectification_item i
                join acceptance.acceptance_case c on c.region = i.region and c.id = i.acceptance_case
                    and c.status = 'RECTIFYING' and c.application = i.application
                where c.sub_project = :subProject
                  and not exists (select from acceptance.rectification_answer a
                                  where a.region = i.region and a.item = i.id)
                order by i.until, i.id
                """)
                .param("subProject", subProject.value())
                .query((row, number) -> new Item(
                        row.getString("said"),
                        "/supervision/acceptances/" + row.getString("acceptance") + "/rectification-items/"
                                + row.getString("id"),
                        deadline(Reading.day(row, "until"))))
                .list());
    }

    private Deadline deadline(LocalDate until) {
        var left = calendars.current().workingDaysLeft(desk.today(), until);
        return left.isPresent() ? new Deadline(left.getAsInt(), until) : Deadline.unknown();
    }

    private record Item(String said, String href, Deadline deadline) {}

    /** What nobody has answered yet. */
    private record Open(List<Item> items) implements SubProjectPanel {

        @Override
        public List<DueLine> due(Ui ui) {
            return items.stream()
                    .map(item -> new DueLine(item.said(), item.href(), ui.t("acceptance.item.page"), item.deadline()))
                    .toList();
        }
    }
}
