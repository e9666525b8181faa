package yufang.year.contracts.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.programme.SubProjectId;
import yufang.year.contracts.ContractId;

interface ContractRepository extends ListCrudRepository<Contract, ContractId> {

    /** At most one that has not ended. */
    Optional<Contract> findBySubProjectAndStatusNot(SubProjectId subProject, ContractStatus ended);

    boolean existsByTermsNumberAndIdNot(String number, ContractId other);
}
