package yufang.year.priorities.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.year.priorities.AskId;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.AreaKind;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Choice;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.Decider;

/** What the acting liaison’s unit was asked: the policies of the tables let no other unit’s rows through. */
@Component
@Transactional(readOnly = true)
public class OwnAskQueries {

    private static final String ASKS = """
            select a.id, a.version, a.study, a.matter, a.decider, a.status, a.consent, a.cases, a.deaths, a.statement,
                   s.year, s.period_first, s.period_last, count(*) over () as in_all
            from priorities.ask a join priorities.key_area_study s on s.region = a.region and s.id = a.study
            """;

    private final JdbcClient jdbc;

    OwnAskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public Found<OwnAsk> list(ListRequest list) {
        return Found.of(
                jdbc.sql(ASKS + "order by a.id desc limit :size offset :skipped")
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> ask(row));
    }

    public OwnAsk ask(AskId id) {
        return jdbc.sql(ASKS + "where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> ask(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Shown to units that are to consent; others find none. */
    public List<AreaRow> candidates(KeyAreaStudyId study) {
        return jdbc.sql("""
                select id, kind, title, industry_codes, choice, reason from priorities.key_area
                where study = :study order by choice desc, id
                """)
                .param("study", study.value())
                .query((row, number) -> new AreaRow(
                        new KeyAreaId(Reading.id(row)),
                        AreaKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("industry_codes"),
                        Reading.word(row, "choice", Choice.class),
                        row.getString("reason"),
                        null))
                .list();
    }

    private static OwnAsk ask(ResultSet row) throws SQLException {
        return new OwnAsk(
                new AskId(Reading.id(row)),
                row.getInt("version"),
                new KeyAreaStudyId(row.getObject("study", java.util.UUID.class)),
                row.getString("year"),
                Reading.period(row),
                AskMatter.valueOf(row.getString("matter")),
                Reading.word(row, "decider", Decider.class),
                AskStatus.valueOf(row.getString("status")),
                Reading.word(row, "consent", Consent.class),
                Reading.whole(row, "cases"),
                Reading.whole(row, "deaths"),
                row.getString("statement"));
    }
}
