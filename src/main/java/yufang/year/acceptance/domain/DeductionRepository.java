package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;

interface DeductionRepository extends ListCrudRepository<Deduction, DeductionId> {

    List<Deduction> findByAcceptanceCaseAndApplicationOrderById(AcceptanceCaseId acceptance, int application);
}
