package yufang.year.procurement.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface DecisionRepository extends ListCrudRepository<Decision, DecisionId> {
    Optional<Decision> findByProcurement(ProcurementId procurement);
}
