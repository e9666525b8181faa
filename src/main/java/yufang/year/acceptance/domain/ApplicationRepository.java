package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.NotFound;
import yufang.year.acceptance.AcceptanceCaseId;

interface ApplicationRepository extends ListCrudRepository<Application, ApplicationId> {

    List<Application> findByAcceptanceCaseOrderByNumber(AcceptanceCaseId acceptance);

    /** The latest one. */
    default Application latest(AcceptanceCase acceptance) {
        return findByAcceptanceCaseOrderByNumber(acceptance.id()).stream()
                .filter(each -> each.number() == acceptance.application())
                .findFirst()
                .orElseThrow(() -> new NotFound(acceptance.id()));
    }
}
