package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedSubProject;
import yufang.year.procurement.PublishedIntentions;

/** What sub-projects make of the published intentions. */
@Component
@Transactional(readOnly = true)
class IntentionUse implements PublishedIntentions {

    private final IntentionRepository intentions;
    private final IssuedPlans plans;

    IntentionUse(IntentionRepository intentions, IssuedPlans plans) {
        this.intentions = intentions;
        this.plans = plans;
    }

    @Override
    public Optional<LocalDate> publishedOn(SubProjectId subProject) {
        return intentions.findByAttachmentSubProject(subProject).map(ProcurementIntention::publishedOn);
    }

    boolean isTaken(SubProjectId subProject) {
        return intentions.findByAttachmentSubProject(subProject).isPresent();
    }

    Optional<IssuedPlan> planOf(SubProjectId subProject) {
        return plans.inForce(subProject);
    }

    /** The sub-projects of that year's plan in force that have none yet. */
    List<PlannedSubProject> waiting(FiscalYear year) {
        return plans.inForce(year).stream()
                .flatMap(plan -> plan.subProjects().stream())
                .filter(planned -> !isTaken(planned.id()))
                .toList();
    }
}
