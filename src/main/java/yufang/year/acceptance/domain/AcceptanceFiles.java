package yufang.year.acceptance.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** The acceptances with what was fixed when their review began. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptanceFiles {

    private final AcceptanceCaseRepository cases;
    private final ApplicationRepository applications;
    private final ReviewedTargets targets;

    AcceptanceFiles(AcceptanceCaseRepository cases, ApplicationRepository applications, ReviewedTargets targets) {
        this.cases = cases;
        this.applications = applications;
        this.targets = targets;
    }

    /** @throws NotFound where there is none, or it is somebody else’s */
    @Transactional(readOnly = true)
    public AcceptanceCase known(AcceptanceCaseId id) {
        return cases.findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** The same, and nobody pays under it or takes something else off until the transaction ends. */
    AcceptanceCase held(AcceptanceCaseId id) {
        return cases.findHeldById(id).orElseThrow(() -> new NotFound(id));
    }

    void save(AcceptanceCase acceptance) {
        cases.save(acceptance);
    }

    Application application(AcceptanceCase acceptance) {
        return applications.latest(acceptance);
    }

    void save(Application application) {
        applications.save(application);
    }

    ContractTarget target(AcceptanceCase acceptance, PerformanceTargetId id) {
        return targets.target(acceptance, id);
    }
}
