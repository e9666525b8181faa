package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Origin;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;
import yufang.year.procurement.DemandId;

/** How a reviewed demand goes before the public and comes back: disclosed, closed, or withdrawn. */
@Component
@Transactional
public class DemandDisclosing {

    static final String OWNER = "procurement";
    static final String RULE = "pd.disclosure";

    private final DemandBook book;
    private final DemandGrounds grounds;
    private final DemandDrafting drafting;
    private final Outside outside;
    private final Desk desk;

    DemandDisclosing(DemandBook book, DemandGrounds grounds, DemandDrafting drafting, Outside outside, Desk desk) {
        this.book = book;
        this.grounds = grounds;
        this.drafting = drafting;
        this.outside = outside;
        this.desk = desk;
    }

    /** What keeps it from being disclosed today; that its last day is not known yet is a warning. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDisclosure(DemandId id) {
        return problemsBeforeDisclosure(book.demand(id));
    }

    private List<Problem> problemsBeforeDisclosure(Demand demand) {
        var problems = new ArrayList<>(grounds.problems(demand));
        if (!desk.rules().isSet(RULE)) {
            problems.add(desk.rules().problem(RULE, "demand.term.unset").as(Severity.BLOCK));
        } else if (standing() instanceof Term.Unknown unknown) {
            problems.add(desk.rules()
                    .problem(RULE, "demand.term.unknown", Integer.toString(unknown.year()))
                    .as(Severity.WARN));
        }
        return problems;
    }

    /** Until when a demand stands that is disclosed today: rule {@code pd.disclosure}. */
    @Transactional(readOnly = true)
    public Term standing() {
        return desk.after(desk.today(), span());
    }

    private Span span() {
        return Span.of(desk.rules().days(RULE).text());
    }

    public void disclose(DemandId id, int version) {
        var demand = book.demand(id).at(version);
        if (!demand.status().canBecome(DemandStatus.DISCLOSED))
            throw demand.status().closedStep();
        var problems = problemsBeforeDisclosure(demand);
        RuleViolated.unlessAllowed(problems);
        var body = outside.words().body(demand.basis(), demand.text(), standing());
        var notice = publish(NoticeKind.DISCLOSURE, demand, demand.text().title(), body);
        demand.disclose(notice, span(), standing(), desk.me(), desk.today(), desk.rules(), problems);
        book.keep(demand);
        desk.record("demand.disclosed", id, demand.text().title());
        desk.closeAll(id);
    }

    /** What keeps it from being closed today. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeClosing(DemandId id) {
        return problemsBeforeClosing(book.demand(id));
    }

    private List<Problem> problemsBeforeClosing(Demand demand) {
        var problems = new ArrayList<>(grounds.problems(demand));
        problems.addAll(demand.problemsBeforeClosing(
                demand.term(desk::after), desk.today(), book.openObjections(demand), desk.rules()));
        return problems;
    }

    /** An act of the agency, possible from the day after the last one. */
    public void close(DemandId id, int version) {
        var demand = book.demand(id).at(version);
        if (!demand.status().canBecome(DemandStatus.CLOSED))
            throw demand.status().closedStep();
        demand.close(desk.me(), desk.today(), desk.rules(), problemsBeforeClosing(demand));
        book.keep(demand);
        desk.record("demand.closed", id, demand.text().title());
        desk.closeAll(id);
        outside.next().awaitPreparation(id, demand.subProject());
    }

    /** Whoever was told of it is told of its end; afterwards another demand can be drafted. */
    public void withdraw(DemandId id, int version, String reason) {
        var demand = book.demand(id).at(version);
        var wasPublic = demand.status() == DemandStatus.DISCLOSED;
        demand.withdraw(desk.me(), desk.today(), reason);
        book.keep(demand);
        if (wasPublic) {
            var words = outside.words();
            publish(
                    NoticeKind.ANNOUNCEMENT,
                    demand,
                    words.withdrawalTitle(demand.text()),
                    words.withdrawalBody(demand, reason));
        }
        desk.recordBecause(reason, "demand.withdrawn", id, demand.text().title());
        desk.closeAll(id);
        drafting.askForDraft(demand.subProject());
    }

    private NoticeId publish(NoticeKind kind, Demand demand, String title, String body) {
        var origin = new Origin(OWNER, demand.id(), DemandStep.STEP);
        return outside.notices().publish(new NewNotice(kind, origin, title, body, standing()));
    }

    /** What the public is told, and how; and who goes on from here. */
    @Component
    record Outside(Notices notices, DemandWords words, StepFive next) {}
}
