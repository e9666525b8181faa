package yufang.year.priorities.query;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.priorities.AskId;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;
import yufang.year.priorities.TargetId;
import yufang.year.priorities.domain.AreaKind;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Choice;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.Criterion;
import yufang.year.priorities.domain.Decider;
import yufang.year.priorities.domain.MandateKind;
import yufang.year.priorities.domain.TargetKind;

/** What a study weighs and chooses: orders, candidates, targets, and what the member units say. */
@Component
@Transactional(readOnly = true)
public class CandidateQueries {

    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MandateRow> mandates(KeyAreaStudyId id) {
        return jdbc.sql("select id, kind, title, number, asks from priorities.mandate where study = :study order by id")
                .param("study", id.value())
                .query((row, number) -> new MandateRow(
                        new MandateId(Reading.id(row)),
                        MandateKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("asks")))
                .list();
    }

    public List<AreaRow> areas(KeyAreaStudyId id) {
        return jdbc.sql("""
                select a.id, a.kind, a.title, a.industry_codes, a.choice, a.reason, m.title as mandate
                from priorities.key_area a
                left join priorities.mandate m on m.region = a.region and m.id = a.mandate
                where a.study = :study order by a.id
                """)
                .param("study", id.value())
                .query((row, number) -> new AreaRow(
                        new KeyAreaId(Reading.id(row)),
                        AreaKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("industry_codes"),
                        Reading.word(row, "choice", Choice.class),
                        row.getString("reason"),
                        row.getString("mandate")))
                .list();
    }

    public AreaRow area(KeyAreaStudyId study, KeyAreaId id) {
        return areas(study).stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<TargetRow> targets(KeyAreaStudyId id) {
        return jdbc.sql("""
                select t.id, t.kind, t.name, a.title as area, t.criterion, t.basis, m.title as mandate
                from priorities.target t
                join priorities.key_area a on a.region = t.region and a.id = t.area
                left join priorities.mandate m on m.region = t.region and m.id = t.mandate
                where t.study = :study order by t.id
                """)
                .param("study", id.value())
                .query((row, number) -> new TargetRow(
                        new TargetId(Reading.id(row)),
                        TargetKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("area"),
                        Criterion.valueOf(row.getString("criterion")),
                        row.getString("basis"),
                        row.getString("mandate")))
                .list();
    }

    public TargetRow target(KeyAreaStudyId study, TargetId id) {
        return targets(study).stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those that were overtaken last. */
    public List<AskRow> asks(KeyAreaStudyId id) {
        return jdbc.sql("""
                select a.id, o.name as unit, a.matter, a.decider, a.status, a.consent, a.cases, a.deaths, a.statement,
                       p.name as answered_name, a.answered_at
                from priorities.ask a
                join people.report_organisation o on o.region = a.region and o.id = a.organisation
                left join people.report_person p on p.region = a.region and p.id = a.answered_by
                where a.study = :study order by a.status = 'OVERTAKEN', a.id
                """)
                .param("study", id.value())
                .query((row, number) -> {
                    var answered = row.getTimestamp("answered_at");
                    return new AskRow(
                            new AskId(Reading.id(row)),
                            row.getString("unit"),
                            AskMatter.valueOf(row.getString("matter")),
                            Reading.word(row, "decider", Decider.class),
                            AskStatus.valueOf(row.getString("status")),
                            Reading.word(row, "consent", Consent.class),
                            Reading.whole(row, "cases"),
                            Reading.whole(row, "deaths"),
                            row.getString("statement"),
                            row.getString("answered_name"),
                            answered == null ? null : answered.toInstant());
                })
                .list();
    }
}
