package yufang.year.procurement.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.programme.SubProjectId;
import yufang.year.procurement.DemandId;

interface DemandRepository extends ListCrudRepository<Demand, DemandId> {

    List<Demand> findBySubProjectOrderByCreatedAtDesc(SubProjectId subProject);

    List<Demand> findByStatusInOrderByIdAsc(Collection<DemandStatus> statuses);
}
