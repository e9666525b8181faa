package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;

/**
 * What the provider has spent for the contract, with its voucher (费用票据). It can be taken away until it is handed in; a
 * slip found afterwards is mended by another one that names it.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "cost_voucher")
class CostVoucher extends Stored<CostVoucher, CostVoucherId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final String number;
    private final LocalDate issuedOn;
    private final String particulars;
    private final Money amount;
    private final DocumentId document;
    private final @Nullable CostVoucherId replaces;
    private final @Nullable Integer application;

    @PersistenceCreator
    CostVoucher(
            CostVoucherId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            String number,
            LocalDate issuedOn,
            String particulars,
            Money amount,
            DocumentId document,
            @Nullable CostVoucherId replaces,
            @Nullable Integer application) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.number = number;
        this.issuedOn = issuedOn;
        this.particulars = particulars;
        this.amount = amount;
        this.document = document;
        this.replaces = replaces;
        this.application = application;
    }

    /** @param replaces the one that was handed in wrong; null where it is none */
    static CostVoucher enter(
            CostVoucherId id,
            SignedContract contract,
            VoucherEntry entry,
            DocumentId document,
            @Nullable CostVoucher replaces,
            PersonId by,
            Instant now) {
        if (replaces != null && !replaces.isHandedIn()) {
            throw new RuleViolated(
                    List.of(Problem.of("acceptance.voucher.replaces-open").at("replaces")));
        }
        return new CostVoucher(
                id,
                by,
                now,
                null,
                contract.id(),
                contract.provider(),
                entry.number(),
                entry.issuedOn(),
                entry.particulars(),
                entry.amount(),
                document,
                replaces == null ? null : replaces.id(),
                null);
    }

    /** @throws RuleViolated once it is handed in */
    void requireOpen() {
        if (isHandedIn()) throw RuleViolated.because("acceptance.line.handed-in");
    }

    boolean isHandedIn() {
        return application != null;
    }

    ContractId contract() {
        return contract;
    }

    String number() {
        return number;
    }

    Money amount() {
        return amount;
    }

    @Nullable
    CostVoucherId replaces() {
        return replaces;
    }
}
