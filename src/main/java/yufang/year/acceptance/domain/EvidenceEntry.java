package yufang.year.acceptance.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;

/**
 * A line of the index of evidence (佐证材料目录): what there is for an obligation, and where it is kept. What is handed in
 * stays; more of it comes in lines of their own.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "evidence_entry")
class EvidenceEntry extends Stored<EvidenceEntry, EvidenceEntryId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final ObligationId obligation;
    private final String said;
    private final String kept;
    private final @Nullable DocumentId document;
    private final @Nullable Integer application;

    @PersistenceCreator
    EvidenceEntry(
            EvidenceEntryId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            ObligationId obligation,
            String said,
            String kept,
            @Nullable DocumentId document,
            @Nullable Integer application) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.obligation = obligation;
        this.said = said;
        this.kept = kept;
        this.document = document;
        this.application = application;
    }

    /**
     * @param said what there is, such as sign-in sheets of four sessions
     * @param kept in which volume or file it is found
     */
    static EvidenceEntry enter(
            EvidenceEntryId id,
            SignedContract contract,
            Obligation obligation,
            String said,
            String kept,
            @Nullable DocumentId document,
            PersonId by,
            Instant now) {
        return new EvidenceEntry(
                id, by, now, null, contract.id(), contract.provider(), obligation.id(), said, kept, document, null);
    }

    /** @throws RuleViolated once it is handed in */
    void requireOpen() {
        if (application != null) throw RuleViolated.because("acceptance.line.handed-in");
    }

    ContractId contract() {
        return contract;
    }

    ObligationId obligation() {
        return obligation;
    }

    String said() {
        return said;
    }
}
