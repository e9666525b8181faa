package yufang.year.procurement.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.procurement.ProcurementId;

/** What the opening revealed of a proposal: whose it is and its price, as it was sealed. */
@Table(schema = "procurement", name = "opened_proposal")
public class OpenedProposal extends Stored<OpenedProposal, ProposalId> {

    private final ProcurementId procurement;
    private final OrganisationId organisation;
    private final Money price;

    OpenedProposal(
            ProposalId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            OrganisationId organisation,
            Money price) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.organisation = organisation;
        this.price = price;
    }

    public ProcurementId procurement() {
        return procurement;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public Money price() {
        return price;
    }
}
