package yufang.year.supervision.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;

interface FindingRepository extends ListCrudRepository<Finding, FindingId> {

    int countBySpotCheck(SpotCheckId check);

    List<Finding> findBySpotCheckOrderByNumber(SpotCheckId check);
}
