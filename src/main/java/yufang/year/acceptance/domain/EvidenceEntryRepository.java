package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;

interface EvidenceEntryRepository extends ListCrudRepository<EvidenceEntry, EvidenceEntryId> {

    List<EvidenceEntry> findByContractOrderById(ContractId contract);
}
