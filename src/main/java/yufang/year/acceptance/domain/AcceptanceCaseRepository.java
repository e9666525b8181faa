package yufang.year.acceptance.domain;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractId;

interface AcceptanceCaseRepository extends ListCrudRepository<AcceptanceCase, AcceptanceCaseId> {

    Optional<AcceptanceCase> findByContract(ContractId contract);

    /** Whoever else holds it waits until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<AcceptanceCase> findHeldById(AcceptanceCaseId id);

    /** The same of a contract. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<AcceptanceCase> findHeldByContract(ContractId contract);
}
