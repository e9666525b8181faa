package yufang.year.contracts.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.programme.SubProjectId;
import yufang.year.contracts.ContractId;
import yufang.year.procurement.AwardId;

interface ContractRepository extends ListCrudRepository<Contract, ContractId> {

    /** At most one that has not ended. */
    Optional<Contract> findBySubProjectAndStatusNot(SubProjectId subProject, ContractStatus ended);

    /** At most one: an award is good for one signature. */
    Optional<Contract> findByAwardedAwardAndHandsSignedOnIsNotNull(AwardId award);

    boolean existsByTermsNumberAndIdNot(String number, ContractId other);
}
