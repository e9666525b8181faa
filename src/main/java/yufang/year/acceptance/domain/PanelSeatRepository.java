package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;

interface PanelSeatRepository extends ListCrudRepository<PanelSeat, PanelSeatId> {

    List<PanelSeat> findByAcceptanceCaseAndApplicationOrderById(AcceptanceCaseId acceptance, int application);
}
