package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface InvitationRepository extends ListCrudRepository<Invitation, InvitationId> {
    List<Invitation> findByProcurementOrderById(ProcurementId procurement);
}
