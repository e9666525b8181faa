package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;

interface CostVoucherRepository extends ListCrudRepository<CostVoucher, CostVoucherId> {

    List<CostVoucher> findByContractOrderById(ContractId contract);
}
