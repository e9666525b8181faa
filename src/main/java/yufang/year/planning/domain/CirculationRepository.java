package yufang.year.planning.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.planning.PlanVersionId;

interface CirculationRepository extends ListCrudRepository<Circulation, CirculationId> {

    Optional<Circulation> findByPlanVersion(PlanVersionId version);
}
