package yufang.year.acceptance.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractId;

interface AcceptanceCaseRepository extends ListCrudRepository<AcceptanceCase, AcceptanceCaseId> {

    Optional<AcceptanceCase> findByContract(ContractId contract);
}
