package yufang.year.priorities.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.TargetId;

interface TargetRepository extends ListCrudRepository<Target, TargetId> {

    List<Target> findByStudyOrderById(KeyAreaStudyId study);

    boolean existsByStudyAndKindAndName(KeyAreaStudyId study, TargetKind kind, String name);

    default Target known(TargetId id, KeyAreaStudyId study) {
        return findById(id).filter(target -> target.study().equals(study)).orElseThrow(() -> new NotFound(id));
    }
}
