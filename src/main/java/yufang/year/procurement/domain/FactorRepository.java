package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface FactorRepository extends ListCrudRepository<Factor, FactorId> {
    List<Factor> findByProcurementOrderByPosition(ProcurementId procurement);
}
