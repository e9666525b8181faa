package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;

interface DeliveryUnitRepository extends ListCrudRepository<DeliveryUnit, UnitId> {

    List<DeliveryUnit> findByContractAndStatusIn(ContractId contract, List<UnitStatus> statuses);

    List<DeliveryUnit> findByPlanAndAppointmentFirstDayLessThanEqual(ExecutionPlanId plan, LocalDate day);

    List<DeliveryUnit> findByStatusAndAppointmentFirstDay(UnitStatus status, LocalDate day);
}
