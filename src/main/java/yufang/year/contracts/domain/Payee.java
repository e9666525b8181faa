package yufang.year.contracts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;

/**
 * To whom the money of a contract goes (收款账户, M-3): entered by one person of the agency from a document, confirmed by
 * another who types the whole number again from the same document. A correction and a change are a new payee that names
 * the one before; what was entered is never overwritten.
 */
@Table(schema = "contracts", name = "payee")
public class Payee extends Stored<Payee, PayeeId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final @Nullable PayeeId follows;

    @SuppressWarnings("UnusedVariable") // stored; its page reads it by SQL
    private final @Nullable String reason;

    private final String accountName;

    @SuppressWarnings("UnusedVariable") // as above
    private final String bank;

    @Embedded.Empty
    private final SealedAccount account;

    @SuppressWarnings("UnusedVariable") // as above
    private final DocumentId document;

    @SuppressWarnings("UnusedVariable") // as above
    private final LocalDate enteredOn;

    private PayeeStatus status;
    private @Nullable PersonId confirmedBy;
    private @Nullable LocalDate confirmedOn;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    Payee(
            PayeeId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            @Nullable PayeeId follows,
            @Nullable String reason,
            String accountName,
            String bank,
            SealedAccount account,
            DocumentId document,
            LocalDate enteredOn,
            PayeeStatus status,
            @Nullable PersonId confirmedBy,
            @Nullable LocalDate confirmedOn,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.follows = follows;
        this.reason = reason;
        this.accountName = accountName;
        this.bank = bank;
        this.account = account;
        this.document = document;
        this.enteredOn = enteredOn;
        this.status = status;
        this.confirmedBy = confirmedBy;
        this.confirmedOn = confirmedOn;
        this.rulesVersion = rulesVersion;
    }

    /** Takes the place of {@code before} once it is confirmed; then {@code reason} says why. */
    static Payee enter(
            PayeeId id,
            Contract contract,
            @Nullable Payee before,
            PayeeEntry entry,
            SealedAccount account,
            DocumentId document,
            PersonId by,
            LocalDate today,
            Instant now) {
        RuleViolated.unlessAllowed(problemsOfEntering(contract, before, entry));
        return new Payee(
                id,
                by,
                now,
                null,
                contract.id(),
                contract.provider(),
                before == null ? null : before.id(),
                before == null ? null : entry.reason(),
                entry.accountName(),
                entry.bank(),
                account,
                document,
                today,
                PayeeStatus.ENTERED,
                null,
                null,
                null);
    }

    private static List<Problem> problemsOfEntering(Contract contract, @Nullable Payee before, PayeeEntry entry) {
        var problems = new ArrayList<Problem>();
        // A closed one is open again once the bank returns a payment, which may need another account.
        if (contract.status() == ContractStatus.TERMINATED) {
            throw contract.status().closedStep();
        }
        if (before != null && entry.reason() == null) {
            problems.add(Problem.of("form.bad.missing").at("reason"));
        }
        return problems;
    }

    /** A warning where the account is another's than the provider's: the fund pays whom it has the contract with. */
    public static List<Problem> problemsOfName(String accountName, String providerName) {
        return accountName.equals(providerName)
                ? List.of()
                : List.of(Problem.of("contracts.payee.other-name", accountName, providerName)
                        .as(Severity.WARN));
    }

    /**
     * What keeps this person from confirming it now; the page shows the same list.
     *
     * @param isLatest false where another was entered after it
     */
    public List<Problem> problemsBeforeConfirmation(boolean isLatest, PersonId by) {
        var problems = new ArrayList<Problem>();
        if (createdBy().equals(by)) problems.add(Problem.of("contracts.payee.same-person"));
        if (!isLatest) problems.add(Problem.of("contracts.payee.replaced"));
        return problems;
    }

    /** @param matches whether the number that was typed again is the one that was entered */
    void confirm(boolean isLatest, boolean matches, PersonId by, String rules, LocalDate today) {
        status = status.become(PayeeStatus.CONFIRMED);
        RuleViolated.unlessAllowed(problemsBeforeConfirmation(isLatest, by));
        if (!matches) {
            throw new RuleViolated(List.of(Problem.of("contracts.payee.differs").at("account")));
        }
        confirmedBy = by;
        confirmedOn = today;
        rulesVersion = rules;
    }

    public ContractId contract() {
        return contract;
    }

    public OrganisationId provider() {
        return organisation;
    }

    public @Nullable PayeeId follows() {
        return follows;
    }

    public String accountName() {
        return accountName;
    }

    public SealedAccount account() {
        return account;
    }

    public PayeeStatus status() {
        return status;
    }

    public @Nullable PersonId confirmedBy() {
        return confirmedBy;
    }

    public @Nullable LocalDate confirmedOn() {
        return confirmedOn;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }
}
