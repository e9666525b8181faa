package yufang.year.priorities.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.year.priorities.KeyAreaStudyId;

interface KeyAreaStudyRepository extends ListCrudRepository<KeyAreaStudy, KeyAreaStudyId> {

    boolean existsByYear(FiscalYear year);

    default KeyAreaStudy known(KeyAreaStudyId id) {
        return findById(id).orElseThrow(() -> new NotFound(id));
    }

    /** The study as it was shown, while what belongs to it may still be changed. */
    default KeyAreaStudy collecting(KeyAreaStudyId id, int version) {
        var study = known(id).at(version);
        study.requireCollecting();
        return study;
    }
}
