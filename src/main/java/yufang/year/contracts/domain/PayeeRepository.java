package yufang.year.contracts.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;

interface PayeeRepository extends ListCrudRepository<Payee, PayeeId> {

    List<Payee> findByContract(ContractId contract);
}
