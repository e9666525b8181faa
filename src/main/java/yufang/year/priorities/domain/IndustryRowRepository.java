package yufang.year.priorities.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.KeyAreaStudyId;

interface IndustryRowRepository extends ListCrudRepository<IndustryRow, IndustryRowId> {

    List<IndustryRow> findByStudy(KeyAreaStudyId study);

    default IndustryRow known(IndustryRowId id, KeyAreaStudyId study) {
        return findById(id).filter(row -> row.study().equals(study)).orElseThrow(() -> new NotFound(id));
    }
}
