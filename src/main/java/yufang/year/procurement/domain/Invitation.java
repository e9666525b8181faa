package yufang.year.procurement.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.procurement.ProcurementId;

/** That a provider was asked for a proposal. */
@Table(schema = "procurement", name = "invitation")
public class Invitation extends Stored<Invitation, InvitationId> {

    private final ProcurementId procurement;
    private final OrganisationId organisation;

    Invitation(
            InvitationId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            OrganisationId organisation) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.organisation = organisation;
    }

    static Invitation of(ProcurementId procurement, OrganisationId organisation, PersonId by, Instant now) {
        return new Invitation(InvitationId.next(), by, now, null, procurement, organisation);
    }

    public ProcurementId procurement() {
        return procurement;
    }

    public OrganisationId organisation() {
        return organisation;
    }
}
