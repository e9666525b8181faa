package yufang.year.delivery.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.quantity.UnitId;

interface UnitChangeRepository extends ListCrudRepository<UnitChange, UnitChangeId> {

    boolean existsByUnitAndStatus(UnitId unit, ChangeStatus status);

    List<UnitChange> findByUnitOrderByCreatedAtDesc(UnitId unit);
}
