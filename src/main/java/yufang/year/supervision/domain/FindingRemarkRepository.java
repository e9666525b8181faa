package yufang.year.supervision.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.year.supervision.FindingId;

interface FindingRemarkRepository extends ListCrudRepository<FindingRemark, FindingRemarkId> {

    int countByFinding(FindingId finding);
}
