package yufang.year.procurement.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.programme.SubProjectId;
import yufang.year.procurement.ProcurementId;

interface ProcurementRepository extends ListCrudRepository<Procurement, ProcurementId> {
    boolean existsBySubProjectAndStatusNot(SubProjectId subProject, ProcurementStatus status);

    int countBySubProject(SubProjectId subProject);
}
