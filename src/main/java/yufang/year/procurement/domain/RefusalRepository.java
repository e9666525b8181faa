package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface RefusalRepository extends ListCrudRepository<Refusal, RefusalId> {
    List<Refusal> findByProcurement(ProcurementId procurement);
}
