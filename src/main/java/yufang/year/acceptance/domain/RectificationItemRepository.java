package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;

interface RectificationItemRepository extends ListCrudRepository<RectificationItem, RectificationItemId> {

    List<RectificationItem> findByAcceptanceCaseOrderById(AcceptanceCaseId acceptance);
}
