package yufang.year.planning.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface OpinionRepository extends ListCrudRepository<Opinion, OpinionId> {

    List<Opinion> findByStatusOrderByCirculationAscIdAsc(OpinionStatus status);

    List<Opinion> findByCirculationAndStatus(CirculationId circulation, OpinionStatus status);
}
