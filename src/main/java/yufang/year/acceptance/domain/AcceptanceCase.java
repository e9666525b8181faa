package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;

/**
 * The acceptance of a contract (验收), from the provider's application to the committee office's file. There is one for
 * each contract; where it was failed, the provider mends and applies again, with a new freeze.
 */
@Table(schema = "acceptance", name = "acceptance_case")
public class AcceptanceCase extends Stored<AcceptanceCase, AcceptanceCaseId> {

    private final ContractId contract;
    private final SubProjectId subProject;
    private final FiscalYear year;
    private final OrganisationId organisation;
    private final String contractNumber;
    private final String title;

    @SuppressWarnings("UnusedVariable") // stored; experts, who see no contract, read it here
    private final String providerName;

    private AcceptanceStatus status;
    private int application;
    private LocalDate appliedOn;
    private @Nullable LocalDate filedOn;
    private @Nullable PersonId filedBy;
    private @Nullable String filingNumber;

    @PersistenceCreator
    AcceptanceCase(
            AcceptanceCaseId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            SubProjectId subProject,
            FiscalYear year,
            OrganisationId organisation,
            String contractNumber,
            String title,
            String providerName,
            AcceptanceStatus status,
            int application,
            LocalDate appliedOn,
            @Nullable LocalDate filedOn,
            @Nullable PersonId filedBy,
            @Nullable String filingNumber) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.subProject = subProject;
        this.year = year;
        this.organisation = organisation;
        this.contractNumber = contractNumber;
        this.title = title;
        this.providerName = providerName;
        this.status = status;
        this.application = application;
        this.appliedOn = appliedOn;
        this.filedOn = filedOn;
        this.filedBy = filedBy;
        this.filingNumber = filingNumber;
    }

    /** The first application begins it. */
    static AcceptanceCase apply(SignedContract contract, LocalDate today, PersonId by, Instant now) {
        return new AcceptanceCase(
                AcceptanceCaseId.next(),
                by,
                now,
                null,
                contract.id(),
                contract.subProject(),
                contract.year(),
                contract.provider(),
                contract.number(),
                contract.title(),
                contract.providerName(),
                AcceptanceStatus.APPLIED,
                1,
                today,
                null,
                null,
                null);
    }

    /** What was lacking has been added, or mended. */
    void applyAgain(LocalDate today) {
        status = status.become(AcceptanceStatus.APPLIED);
        application++;
        appliedOn = today;
    }

    void returnAsIncomplete() {
        status = status.become(AcceptanceStatus.INCOMPLETE);
    }

    /** @param problems what keeps the review from beginning; warnings alone pass */
    void beginReview(List<Problem> problems) {
        status = status.become(AcceptanceStatus.UNDER_REVIEW);
        RuleViolated.unlessAllowed(problems);
    }

    /** The conclusion is arithmetic; whoever records it does not choose it. */
    void conclude(boolean passed, List<Problem> problems) {
        status = status.become(passed ? AcceptanceStatus.PASSED : AcceptanceStatus.FAILED);
        RuleViolated.unlessAllowed(problems);
    }

    /** @param items that the provider has to mend */
    static List<Problem> problemsBeforeRectification(int items) {
        return items == 0 ? List.of(Problem.of("acceptance.gate.no-items")) : List.of();
    }

    void demandRectification(int items) {
        status = status.become(AcceptanceStatus.RECTIFYING);
        RuleViolated.unlessAllowed(problemsBeforeRectification(items));
    }

    void file(String number, PersonId by, LocalDate today) {
        status = status.become(AcceptanceStatus.FILED);
        filingNumber = number;
        filedBy = by;
        filedOn = today;
    }

    /** @throws RuleViolated where it is in another state than the act needs */
    AcceptanceCase in(AcceptanceStatus... allowed) {
        if (!List.of(allowed).contains(status)) throw status.closedStep();
        return this;
    }

    public ContractId contract() {
        return contract;
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public FiscalYear year() {
        return year;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public String title() {
        return title;
    }

    public AcceptanceStatus status() {
        return status;
    }

    /** The number of the latest application, from 1. */
    public int application() {
        return application;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable PersonId filedBy() {
        return filedBy;
    }

    public @Nullable String filingNumber() {
        return filingNumber;
    }
}
