package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.shared.OrganisationId;
import yufang.year.procurement.ProcurementId;

interface ProposalRepository extends ListCrudRepository<Proposal, ProposalId> {
    List<Proposal> findByProcurementAndOrganisationOrderByNumber(
            ProcurementId procurement, OrganisationId organisation);
}
