package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Origin;
import yufang.platform.ui.Leaf;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.procurement.AwardId;
import yufang.year.procurement.ProcurementId;

/** How a decision becomes an award: the public is told, and when the notice has stood, the agency's leader awards. */
@Component
@Transactional
public class Awarding {

    private static final String OWNER = "procurement";

    private final ProcurementRepository procurements;
    private final Results results;
    private final Notices notices;
    private final Handing handing;
    private final Desk desk;

    Awarding(ProcurementRepository procurements, Results results, Notices notices, Handing handing, Desk desk) {
        this.procurements = procurements;
        this.results = results;
        this.notices = notices;
        this.handing = handing;
        this.desk = desk;
    }

    /** What the award rests on, and to whom the work goes on. */
    @Component
    record Handing(StepFive step, Grounds grounds, Panels panels) {}

    /** The notice says who was chosen, at which price, and who has scored. */
    public void publish(ProcurementId id, int version, String title, String body) {
        var procurement = procurement(id).at(version);
        procurement.requireStatus(ProcurementStatus.DECIDED);
        RuleViolated.unlessAllowed(missing(procurement, body));
        var stands = standing();
        var notice = notices.publish(
                new NewNotice(NoticeKind.ANNOUNCEMENT, new Origin(OWNER, id, StepFive.STEP), title, body, stands));
        procurement.publish(notice, stands, desk.rules().version(), desk.today(), desk.me());
        procurements.save(procurement);
        var step = handing.step();
        var until = stands.known().<Object>map(Object::toString).orElse(Wording.of("deadline.unknown"));
        desk.record("procurement.published", id, step.title(procurement.subProject()), until);
        step.close(StepFive.Task.PUBLISH, id);
        step.hand(StepFive.Task.AWARD, procurement, null, until);
        step.report(procurement);
    }

    /** Until when a notice stands that is published today. */
    @Transactional(readOnly = true)
    public Term standing() {
        return desk.after(
                desk.today(), Span.of(desk.rules().days("result.notice").text()));
    }

    private List<Problem> missing(Procurement procurement, String body) {
        var chosen = results.chosen(procurement.id());
        var said = new ArrayList<String>();
        said.add(results.providerOf(chosen.id()));
        handing.panels()
                .of(procurement.id())
                .active()
                .forEach(seat -> said.add(handing.panels().nameOf(seat)));
        var problems = new ArrayList<Problem>();
        said.stream()
                .filter(word -> !body.contains(word))
                .forEach(word -> problems.add(
                        Problem.of("procurement.notice.lacks", word).at("body")));
        var price = chosen.price().toString();
        if (!body.replace(",", "").contains(price)) {
            problems.add(
                    Problem.of("procurement.notice.lacks-price", chosen.price()).at("body"));
        }
        return problems;
    }

    public AwardId award(ProcurementId id, int version) {
        var procurement = procurement(id).at(version);
        var chosen = results.chosen(id);
        procurement.award(handing.grounds().approved(procurement.subProject()), chosen.price(), desk.today());
        procurements.save(procurement);
        var award = GrantedAward.of(procurement, chosen, desk.rules().version(), desk.me(), desk.today(), desk.now());
        results.keep(award);
        desk.record("procurement.awarded", id, results.providerOf(chosen.id()), chosen.price());
        desk.closeAll(id);
        var step = handing.step();
        step.open(
                StepFive.Task.SIGN,
                award.id(),
                StepFive.Task.SIGN.desk(),
                procurement,
                Leaf.CONTRACTS.path(),
                desk.after(desk.today(), Span.of(desk.rules().days("k.sign").text())),
                results.providerOf(chosen.id()));
        step.report(procurement);
        return award.id();
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeAward(ProcurementId id) {
        var procurement = procurement(id);
        return procurement.problemsBeforeAward(
                handing.grounds().approved(procurement.subProject()),
                results.chosen(id).price(),
                desk.today());
    }

    private Procurement procurement(ProcurementId id) {
        return procurements.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
