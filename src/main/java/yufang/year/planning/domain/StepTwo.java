package yufang.year.planning.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.Wording;

/** Tells the line of the nine steps how far the plan is, and names the sub-projects once it is issued. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepTwo {

    private final Programme programme;
    private final PlanContents contents;

    StepTwo(Programme programme, PlanContents contents) {
        this.programme = programme;
        this.contents = contents;
    }

    void report(PlanVersion plan) {
        programme.report(StepReport.now(plan.year(), null, Circulars.STEP, address(plan))
                .saying(Wording.word("planning.status", plan.status())));
    }

    void issued(PlanVersion plan, LocalDate on) {
        int position = 0;
        for (var project : contents.subProjects(plan.id())) {
            programme.name(project.id(), plan.year(), ++position, project.title());
        }
        programme.report(StepReport.done(plan.year(), null, Circulars.STEP, on, address(plan)));
    }

    private static String address(PlanVersion plan) {
        return "/plans/" + plan.id().value();
    }
}
