package yufang.year.procurement.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.Objections;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;

/** Finds and keeps demands; whoever keeps one tells the line of the nine steps in the same moment. */
@Component
@Transactional
class DemandBook {

    static final String REVIEW = "demand.review";
    static final String CORRECT = "demand.correct";
    static final String DISCLOSE = "demand.disclose";
    static final String CLOSE = "demand.close";
    static final String WITHDRAW = "demand.withdraw";

    private final DemandRepository demands;
    private final DemandGrounds grounds;
    private final DemandStep step;
    private final Objections objections;
    private final Desk desk;

    DemandBook(DemandRepository demands, DemandGrounds grounds, DemandStep step, Objections objections, Desk desk) {
        this.demands = demands;
        this.grounds = grounds;
        this.step = step;
        this.objections = objections;
        this.desk = desk;
    }

    Demand demand(DemandId id) {
        return demands.findById(id).orElseThrow(() -> new NotFound(id));
    }

    void keep(Demand demand) {
        demands.save(demand);
        step.report(demand, objections.open(demand.id()));
    }

    long openObjections(Demand demand) {
        return objections.open(demand.id());
    }

    Optional<Demand> inWork(SubProjectId id) {
        return demands.findBySubProjectOrderByCreatedAtDesc(id).stream()
                .filter(demand -> demand.status().isInWork())
                .findFirst();
    }

    /** The demand that procurement may rest on: one that plan and budget have left behind has ended with them. */
    Optional<Demand> closed(SubProjectId id) {
        return demands.findBySubProjectOrderByCreatedAtDesc(id).stream()
                .filter(demand -> demand.status() == DemandStatus.CLOSED)
                .findFirst()
                .filter(demand -> grounds.problems(demand).isEmpty());
    }

    /** True where the plan in force no longer has the sub-project as the demand was drafted from it. */
    boolean isLeftBehind(Demand demand) {
        return grounds.problems(demand).stream().anyMatch(problem -> DemandGround.PLAN_CHANGED.equals(problem.code()));
    }

    void askForReview(Demand demand) {
        ask(demand, REVIEW, Role.AGENCY_REVIEWER, "demand.work.review");
    }

    void askForCorrection(Demand demand) {
        ask(demand, CORRECT, Role.AGENCY_OFFICER, "demand.work.correct");
    }

    void askForDisclosure(Demand demand) {
        ask(demand, DISCLOSE, Role.AGENCY_OFFICER, "demand.work.disclose");
    }

    void askForClosing(Demand demand) {
        ask(demand, CLOSE, Role.AGENCY_OFFICER, "demand.work.close");
    }

    /** Procurement cannot rest on it any more. */
    void askForWithdrawal(Demand demand) {
        ask(demand, WITHDRAW, Role.AGENCY_OFFICER, "demand.work.withdraw");
    }

    private void ask(Demand demand, String act, Role role, String title) {
        desk.open(Work.of(
                demand.id(),
                act,
                Addressee.desk(role),
                Wording.of(title, demand.text().title()),
                DemandStep.address(demand.id()),
                DemandStep.STEP));
    }
}
