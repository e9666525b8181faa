package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.DeductionLine.Cause;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;

/**
 * What is taken off the price (扣减): for what an obligation lacks, as the frozen ledger asks, or by a term of the
 * contract. One person proposes it, another decides; a rejected one is proposed anew as a row of its own.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "deduction")
class Deduction extends Stored<Deduction, DeductionId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int application;
    private final ContractId contract;
    private final OrganisationId organisation;
    private final Cause cause;
    private final @Nullable ObligationId obligation;
    private final String particulars;
    private final @Nullable String term;
    private final Money amount;
    private final LocalDate proposedOn;
    private DeductionStatus status;
    private @Nullable PersonId decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Instant decidedAt;
    private @Nullable String rejection;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    Deduction(
            DeductionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int application,
            ContractId contract,
            OrganisationId organisation,
            Cause cause,
            @Nullable ObligationId obligation,
            String particulars,
            @Nullable String term,
            Money amount,
            LocalDate proposedOn,
            DeductionStatus status,
            @Nullable PersonId decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable Instant decidedAt,
            @Nullable String rejection,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.application = application;
        this.contract = contract;
        this.organisation = organisation;
        this.cause = cause;
        this.obligation = obligation;
        this.particulars = particulars;
        this.term = term;
        this.amount = amount;
        this.proposedOn = proposedOn;
        this.status = status;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.decidedAt = decidedAt;
        this.rejection = rejection;
        this.rulesVersion = rulesVersion;
    }

    /** @param computed what the freeze asks; nobody types it */
    static Deduction forShortfall(
            AcceptanceCase acceptance,
            FrozenObligation lacking,
            Money computed,
            LocalDate today,
            PersonId by,
            Instant now) {
        return propose(acceptance, Cause.SHORTFALL, lacking.id(), lacking.title(), null, computed, today, by, now);
    }

    static Deduction agreed(
            AcceptanceCase acceptance, AgreedDeduction agreed, LocalDate today, PersonId by, Instant now) {
        return propose(
                acceptance, agreed.cause(), null, agreed.particulars(), agreed.term(), agreed.amount(), today, by, now);
    }

    private static Deduction propose(
            AcceptanceCase acceptance,
            Cause cause,
            @Nullable ObligationId obligation,
            String particulars,
            @Nullable String term,
            Money amount,
            LocalDate today,
            PersonId by,
            Instant now) {
        return new Deduction(
                DeductionId.next(),
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                acceptance.contract(),
                acceptance.organisation(),
                cause,
                obligation,
                particulars,
                term,
                amount,
                today,
                DeductionStatus.PROPOSED,
                null,
                null,
                null,
                null,
                null);
    }

    /** What keeps this person from deciding on it; the page shows the same list. */
    List<Problem> problemsBeforeDecision(PersonId by) {
        return createdBy().equals(by) ? List.of(Problem.of("acceptance.deduction.same-person")) : List.of();
    }

    void confirm(List<Problem> problems, String rules, PersonId by, LocalDate today, Instant now) {
        decide(DeductionStatus.CONFIRMED, rules, by, today, now);
        RuleViolated.unlessAllowed(problems);
    }

    void reject(String reason, String rules, PersonId by, LocalDate today, Instant now) {
        decide(DeductionStatus.REJECTED, rules, by, today, now);
        rejection = reason;
    }

    private void decide(DeductionStatus outcome, String rules, PersonId by, LocalDate today, Instant now) {
        status = status.become(outcome);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        decidedBy = by;
        decidedOn = today;
        decidedAt = now;
        rulesVersion = rules;
    }

    /** As the balance counts it. */
    DeductionLine line() {
        return new DeductionLine(cause, particulars, amount);
    }

    boolean isFor(ObligationId wanted) {
        return cause == Cause.SHORTFALL && wanted.equals(obligation);
    }

    boolean isFor(AcceptanceCase acceptance) {
        return acceptanceCase.equals(acceptance.id()) && application == acceptance.application();
    }

    boolean stands() {
        return status.stands();
    }

    boolean isConfirmed() {
        return status == DeductionStatus.CONFIRMED;
    }

    Cause cause() {
        return cause;
    }

    String particulars() {
        return particulars;
    }

    Money amount() {
        return amount;
    }

    DeductionStatus status() {
        return status;
    }
}
