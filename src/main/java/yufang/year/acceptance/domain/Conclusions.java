package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.TargetScore;

/** What reviews came to, with the score of each target; rows that nobody can change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conclusions {

    private static final String MARK = "accept.pass-mark";

    private final ConclusionRepository conclusions;
    private final AcceptancePanels panels;
    private final Scorings scorings;
    private final JdbcClient jdbc;
    private final Desk desk;

    Conclusions(
            ConclusionRepository conclusions, AcceptancePanels panels, Scorings scorings, JdbcClient jdbc, Desk desk) {
        this.conclusions = conclusions;
        this.panels = panels;
        this.scorings = scorings;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /**
     * What keeps the sum from being drawn; the page shows the same list.
     *
     * @param rules of the day on which the review began
     */
    @Transactional(readOnly = true)
    public List<Problem> problems(AcceptanceCase acceptance, RuleSet rules) {
        var problems = new ArrayList<>(panels.of(acceptance).problems(rules));
        problems.addAll(scorings.of(acceptance).problems());
        problems.addAll(Conclusion.problemsOfMark(rules.mark(MARK).of()));
        return problems;
    }

    Conclusion draw(AcceptanceCase acceptance, Conclusion.Report report, RuleSet rules) {
        var scoring = scorings.of(acceptance);
        var conclusion = Conclusion.record(
                acceptance, scoring.score(), mark(rules), report, desk.today(), rules.version(), desk.me(), desk.now());
        conclusions.save(conclusion);
        scoring.targets().forEach(scored -> keep(acceptance, scored));
        panels.dismiss(acceptance);
        return conclusion;
    }

    private static Points mark(RuleSet rules) {
        return Conclusion.mark(rules.mark(MARK).pass(), rules.mark(MARK).of());
    }

    private void keep(AcceptanceCase acceptance, ScoredTarget scored) {
        jdbc.sql("""
                insert into acceptance.scored_target (acceptance_case, application, target, organisation, score,
                                                      arithmetic)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        acceptance.id().value(),
                        acceptance.application(),
                        scored.target().target().id().value(),
                        acceptance.organisation().value(),
                        scored.score().map(TargetScore::score).orElseThrow().value(),
                        Arithmetic.of(scored).orElseThrow())
                .update();
    }

    /** Of the latest application; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Conclusion> of(AcceptanceCase acceptance) {
        return conclusions.findByAcceptanceCaseAndApplication(acceptance.id(), acceptance.application());
    }
}
