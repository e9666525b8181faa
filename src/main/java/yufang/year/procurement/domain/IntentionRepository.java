package yufang.year.procurement.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.year.procurement.IntentionId;

interface IntentionRepository extends ListCrudRepository<ProcurementIntention, IntentionId> {

    Optional<ProcurementIntention> findByAttachmentSubProject(SubProjectId subProject);

    List<ProcurementIntention> findByStatusAndTextYearOrderByIdAsc(IntentionStatus status, FiscalYear year);
}
