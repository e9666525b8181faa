package yufang.year.priorities.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;

interface KeyAreaRepository extends ListCrudRepository<KeyArea, KeyAreaId> {

    List<KeyArea> findByStudyOrderById(KeyAreaStudyId study);

    boolean existsByStudyAndTitle(KeyAreaStudyId study, String title);

    default KeyArea known(KeyAreaId id, KeyAreaStudyId study) {
        return findById(id).filter(area -> area.study().equals(study)).orElseThrow(() -> new NotFound(id));
    }
}
