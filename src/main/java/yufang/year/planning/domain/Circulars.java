package yufang.year.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;
import yufang.shared.Wording;
import yufang.year.planning.PlanVersionId;

/** Asks the member units and knows how far they have answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Circulars {

    static final String ANSWER = "planning.answer";
    static final String REVISE = "planning.revise";
    static final int STEP = 2;

    private final CirculationRepository circulations;
    private final OpinionRepository opinions;
    private final JdbcClient jdbc;
    private final Desk desk;

    Circulars(CirculationRepository circulations, OpinionRepository opinions, JdbcClient jdbc, Desk desk) {
        this.circulations = circulations;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** Whom to ask, and for how long: the region sets both, and without either nobody can be asked. */
    List<Problem> problemsBeforeAsking() {
        var problems = new ArrayList<Problem>();
        if (memberUnits().isEmpty()) problems.add(Problem.of("planning.gate.units"));
        if (!desk.rules().isSet(Circulation.RULE)) {
            problems.add(desk.rules()
                    .problem(Circulation.RULE, "planning.gate.term")
                    .as(Severity.BLOCK)
                    .doneAt("/rules/" + Circulation.RULE));
        }
        return problems;
    }

    /** Every member unit of the region, each with the day until which it may answer. */
    void ask(PlanVersion version) {
        RuleViolated.unlessAllowed(problemsBeforeAsking());
        var units = memberUnits();
        var circulation = circulations.save(
                Circulation.begin(version, desk.today(), desk.rules(), desk::after, desk.me(), desk.now()));
        var term = circulation.term(desk::after);
        for (var unit : units) {
            var opinion = opinions.save(Opinion.ask(circulation, unit));
            desk.open(Work.of(
                            opinion.id(),
                            ANSWER,
                            new Addressee.Desk(unit, Role.LIAISON),
                            Wording.of("planning.work.answer", version.year().toString()),
                            "/plans/opinions/" + opinion.id().value(),
                            STEP)
                    .until(term));
        }
    }

    private List<OrganisationId> memberUnits() {
        return jdbc.sql("select id from people.report_organisation where kind = 'MEMBER_UNIT' order by id")
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    Circulation of(PlanVersionId version) {
        return circulations.findByPlanVersion(version).orElseThrow(() -> new NotFound(version));
    }

    Circulation of(Opinion opinion) {
        return circulations.findById(opinion.circulation()).orElseThrow(() -> new NotFound(opinion.circulation()));
    }

    /** Counted for whoever asks: a unit that answers does not see the others. */
    Answers answers(Circulation circulation) {
        return jdbc.sql("select asked, waiting, silent, open_items from planning.answers_of(:circulation)")
                .param("circulation", circulation.id().value())
                .query((row, number) -> new Answers(
                        row.getLong("asked"),
                        row.getLong("waiting"),
                        row.getLong("silent"),
                        row.getLong("open_items"),
                        circulation.term(desk::after),
                        circulation.silence()))
                .single();
    }

    /** Nobody is waited for any more: the officer goes on. */
    void handBackWhenAllIn(Circulation circulation) {
        if (!answers(circulation).allIn()) return;
        desk.open(Work.of(
                circulation.planVersion(),
                REVISE,
                Addressee.desk(Role.HRSS_OFFICER),
                Wording.of("planning.work.revise", circulation.year().toString()),
                "/plans/" + circulation.planVersion().value(),
                STEP));
    }

    /** Those whose term had ended before this day. */
    List<Opinion> overdueOn(LocalDate day) {
        return opinions.findByStatusOrderByCirculationAscIdAsc(OpinionStatus.ASKED).stream()
                .filter(opinion -> of(opinion).term(desk::after).surelyOverOn(day))
                .toList();
    }

    void fallSilent(Opinion opinion) {
        opinion.fallSilent();
        opinions.save(opinion);
        desk.close(opinion.id(), ANSWER);
    }

    /** The plan has gone on without those who did not answer. */
    void closeWork(Circulation circulation) {
        opinions.findByCirculationAndStatus(circulation.id(), OpinionStatus.ASKED)
                .forEach(opinion -> desk.close(opinion.id(), ANSWER));
    }

    String unitName(Opinion opinion) {
        return jdbc.sql("select name from people.report_organisation where id = :id")
                .param("id", opinion.organisation().value())
                .query(String.class)
                .single();
    }
}
