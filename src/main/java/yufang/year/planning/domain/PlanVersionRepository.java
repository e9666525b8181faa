package yufang.year.planning.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.PlanVersionId;

interface PlanVersionRepository extends ListCrudRepository<PlanVersion, PlanVersionId> {

    Optional<PlanVersion> findByPlanAndStatus(AnnualPlanId plan, PlanStatus status);

    boolean existsByPlanAndStatusNotIn(AnnualPlanId plan, List<PlanStatus> statuses);

    boolean existsByIssueIssueNumber(String number);
}
