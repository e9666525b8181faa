package yufang.year.delivery.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;

interface ExecutionPlanRepository extends ListCrudRepository<ExecutionPlan, ExecutionPlanId> {

    Optional<ExecutionPlan> findFirstByContractOrderByNumberDesc(ContractId contract);

    List<ExecutionPlan> findByContractOrderByNumber(ContractId contract);
}
