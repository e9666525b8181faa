package yufang.year.priorities.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.priorities.AskId;
import yufang.year.priorities.KeyAreaStudyId;

interface AskRepository extends ListCrudRepository<Ask, AskId> {

    List<Ask> findByStudyOrderById(KeyAreaStudyId study);

    default Ask known(AskId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }
}
