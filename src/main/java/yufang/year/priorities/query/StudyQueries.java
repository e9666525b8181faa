package yufang.year.priorities.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.IndustryFigures;
import yufang.year.priorities.domain.StudyStatus;

/** The studies of the region and their data summaries. */
@Component
@Transactional(readOnly = true)
public class StudyQueries {

    private static final Map<String, String> SORTED = Map.of("year", "s.year", "status", "s.status");

    private final JdbcClient jdbc;

    StudyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<StudyRow> list(ListRequest list) {
        return Found.of(
                jdbc.sql("""
                select s.id, s.year, s.period_first, s.period_last, s.status, s.published_on, i.industries,
                       a.taken_in, a.left_out, count(*) over () as in_all
                from priorities.key_area_study s
                cross join lateral (select count(*) as industries from priorities.industry_row r
                                    where r.region = s.region and r.study = s.id) i
                cross join lateral (select count(*) filter (where k.choice = 'TAKEN_IN') as taken_in,
                                           count(*) filter (where k.choice = 'LEFT_OUT') as left_out
                                    from priorities.key_area k where k.region = s.region and k.study = s.id) a
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "s.year desc")))
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    public StudyDetails details(KeyAreaStudyId id) {
        return jdbc.sql("""
                select s.*, b.name as begun_name, p.name as proposed_name, d.name as decided_name
                from priorities.key_area_study s
                join people.report_person b on b.region = s.region and b.id = s.created_by
                left join people.report_person p on p.region = s.region and p.id = s.proposed_by
                left join people.report_person d on d.region = s.region and d.id = s.decided_by
                where s.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** In the order in which they were entered. */
    public List<SummaryRow> rows(KeyAreaStudyId id) {
        return jdbc.sql("select * from priorities.industry_row where study = :study order by created_at, id")
                .param("study", id.value())
                .query((row, number) -> summary(row))
                .list();
    }

    public SummaryRow row(KeyAreaStudyId id, IndustryRowId row) {
        return jdbc.sql("select * from priorities.industry_row where study = :study and id = :id")
                .param("study", id.value())
                .param("id", row.value())
                .query((found, number) -> summary(found))
                .optional()
                .orElseThrow(() -> new NotFound(row));
    }

    private static StudyRow row(ResultSet row) throws SQLException {
        return new StudyRow(
                new KeyAreaStudyId(Reading.id(row)),
                row.getString("year"),
                Reading.period(row),
                StudyStatus.valueOf(row.getString("status")),
                row.getInt("industries"),
                row.getInt("taken_in"),
                row.getInt("left_out"),
                row.getObject("published_on", LocalDate.class));
    }

    private static StudyDetails details(ResultSet row) throws SQLException {
        return new StudyDetails(
                new KeyAreaStudyId(Reading.id(row)),
                row.getInt("version"),
                row.getString("year"),
                Reading.period(row),
                StudyStatus.valueOf(row.getString("status")),
                row.getString("begun_name"),
                row.getString("proposed_name"),
                row.getString("return_reason"),
                row.getString("decided_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("rules_version"),
                row.getObject("published_on", LocalDate.class));
    }

    private static SummaryRow summary(ResultSet row) throws SQLException {
        return new SummaryRow(
                new IndustryRowId(Reading.id(row)),
                row.getString("name"),
                row.getString("code"),
                new IndustryFigures(
                        Reading.whole(row, "insured"),
                        Reading.whole(row, "injured"),
                        Reading.whole(row, "production"),
                        Reading.whole(row, "deaths"),
                        Reading.whole(row, "grades_high"),
                        Reading.whole(row, "grades_middle"),
                        Reading.whole(row, "grades_low"),
                        Reading.whole(row, "diseases"),
                        Reading.money(row, "benefits"),
                        Reading.money(row, "contributions")),
                row.getString("source"));
    }
}
