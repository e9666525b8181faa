package yufang.year.acceptance.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;

interface ConclusionRepository extends ListCrudRepository<Conclusion, ConclusionId> {

    Optional<Conclusion> findByAcceptanceCaseAndApplication(AcceptanceCaseId acceptance, int application);
}
