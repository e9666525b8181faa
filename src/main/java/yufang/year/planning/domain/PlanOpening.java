package yufang.year.planning.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.PlanVersionId;

/** Begins the plan of a year, and its next version once one was issued. One public method is one transaction. */
@Component
@Transactional
public class PlanOpening {

    private final AnnualPlanRepository plans;
    private final PlanVersionRepository versions;
    private final PlanLines lines;
    private final StepTwo step;
    private final Desk desk;

    PlanOpening(AnnualPlanRepository plans, PlanVersionRepository versions, PlanLines lines, StepTwo step, Desk desk) {
        this.plans = plans;
        this.versions = versions;
        this.lines = lines;
        this.step = step;
        this.desk = desk;
    }

    public PlanVersionId begin(FiscalYear year, String title) {
        RuleViolated.unlessAllowed(year.problemsUnlessFrom(desk.today().getYear()));
        if (plans.existsByYear(year)) {
            throw new RuleViolated(
                    List.of(Problem.of("planning.exists", year.toString()).at("year")));
        }
        var plan = plans.save(AnnualPlan.begin(year, desk.me(), desk.now()));
        var version = versions.save(PlanVersion.first(plan, title, desk.me(), desk.now()));
        desk.record("planning.begun", version.id(), year.toString());
        step.report(version);
        return version.id();
    }

    /** The next version copies everything under the same ids; the one in force stays so until it is issued. */
    public PlanVersionId amend(PlanVersionId id, int version, String reason) {
        var issued = versions.findById(id).orElseThrow(() -> new NotFound(id)).at(version);
        var next = issued.next(reason, desk.me(), desk.now());
        if (versions.existsByPlanAndStatusNotIn(issued.plan(), List.of(PlanStatus.ISSUED, PlanStatus.SUPERSEDED))) {
            throw RuleViolated.because("planning.amendment.open");
        }
        versions.save(next);
        lines.copy(id, next.id());
        desk.recordBecause(reason, "planning.amended", next.id(), next.year().toString(), next.number());
        step.report(next);
        return next.id();
    }

    public void reframe(PlanVersionId id, int version, PlanFrame frame) {
        var drafted = versions.findById(id).orElseThrow(() -> new NotFound(id)).at(version);
        drafted.reframe(frame);
        versions.save(drafted);
        desk.record("planning.reframed", id, drafted.year().toString());
    }
}
