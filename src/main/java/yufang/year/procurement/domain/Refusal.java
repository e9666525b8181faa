package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.year.procurement.ProcurementId;

/** That a provider in a better place does not want to be chosen any more, with what it wrote. */
@Table(schema = "procurement", name = "refusal")
class Refusal extends Stored<Refusal, RefusalId> {

    private final ProcurementId procurement;
    private final ProposalId proposal;

    @SuppressWarnings("UnusedVariable") // stored; pages read it by SQL
    private final String reason;

    @SuppressWarnings("UnusedVariable") // as above
    private final DocumentId document;

    @SuppressWarnings("UnusedVariable") // as above
    private final LocalDate recordedOn;

    Refusal(
            RefusalId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            ProposalId proposal,
            String reason,
            DocumentId document,
            LocalDate recordedOn) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.proposal = proposal;
        this.reason = reason;
        this.document = document;
        this.recordedOn = recordedOn;
    }

    ProcurementId procurement() {
        return procurement;
    }

    ProposalId proposal() {
        return proposal;
    }
}
