package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.ProcurementId;

interface OpenedProposalRepository extends ListCrudRepository<OpenedProposal, ProposalId> {
    List<OpenedProposal> findByProcurementOrderById(ProcurementId procurement);
}
