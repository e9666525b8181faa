package yufang.year.priorities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;

interface MandateRepository extends ListCrudRepository<Mandate, MandateId> {

    /** Chosen in a form: null where none was, refused at the field where it is none of this study. */
    default @Nullable MandateId chosen(@Nullable UUID id, KeyAreaStudyId study) {
        if (id == null) return null;
        var known =
                findById(new MandateId(id)).filter(mandate -> mandate.study().equals(study));
        if (known.isEmpty())
            throw new RuleViolated(List.of(Problem.of("form.bad.value").at("mandate")));
        return known.get().id();
    }
}
