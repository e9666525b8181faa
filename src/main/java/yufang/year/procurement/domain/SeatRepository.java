package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface SeatRepository extends ListCrudRepository<Seat, SeatId> {
    List<Seat> findByProcurementOrderById(ProcurementId procurement);
}
