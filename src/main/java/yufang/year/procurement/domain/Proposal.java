package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.procurement.ProcurementId;

/**
 * What a provider handed in at one moment (响应方案), or that it took back what it had handed in. Nothing replaces a
 * version but a later one, and the latest counts.
 */
@Table(schema = "procurement", name = "proposal")
class Proposal extends Stored<Proposal, ProposalId> {

    private final ProcurementId procurement;
    private final OrganisationId organisation;
    private final int number;

    @Embedded.Nullable
    private final @Nullable Content content;

    private final @Nullable String withdrawal;
    private final LocalDate receivedOn;

    @PersistenceCreator
    Proposal(
            ProposalId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            OrganisationId organisation,
            int number,
            @Nullable Content content,
            @Nullable String withdrawal,
            LocalDate receivedOn) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.organisation = organisation;
        this.number = number;
        this.content = content;
        this.withdrawal = withdrawal;
        this.receivedOn = receivedOn;
    }

    /**
     * What is offered.
     *
     * @param priceSealed as the vault has sealed it
     * @param sha256 of the file, for the receipt
     */
    record Content(String priceSealed, String summary, DocumentId document, String sha256) {}

    /** Who hands in, and the how manieth version of his organisation it is. */
    record Sender(OrganisationId organisation, PersonId person, int number) {}

    static Proposal handedIn(
            ProposalId id, ProcurementId procurement, Sender sender, Content content, LocalDate today, Instant now) {
        return new Proposal(
                id,
                sender.person(),
                now,
                null,
                procurement,
                sender.organisation(),
                sender.number(),
                content,
                null,
                today);
    }

    static Proposal withdrawn(ProcurementId procurement, Sender sender, String reason, LocalDate today, Instant now) {
        return new Proposal(
                ProposalId.next(),
                sender.person(),
                now,
                null,
                procurement,
                sender.organisation(),
                sender.number(),
                null,
                reason,
                today);
    }

    ProcurementId procurement() {
        return procurement;
    }

    OrganisationId organisation() {
        return organisation;
    }

    int number() {
        return number;
    }

    boolean isWithdrawal() {
        return withdrawal != null;
    }

    @Nullable
    Content content() {
        return content;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
