package yufang.year.contracts.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.planning.PlanVersionId;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;

/**
 * The contract of one sub-project (合同): drafted by the agency out of an award, agreed by the provider, signed by the
 * agency's leader, three persons. What it promises are rows of their own: whoever changes one changes this too, so that
 * its number tells a form shown before from one shown after. From its signing on its terms never change.
 */
@Table(schema = "contracts", name = "contract")
public class Contract extends Stored<Contract, ContractId> {

    private final SubProjectId subProject;
    private final FiscalYear year;

    @Embedded.Empty
    private final AwardedTo awarded;

    private PlanVersionId planVersion;

    @Embedded.Empty
    private ContractTerms terms;

    private ContractStatus status;

    @Embedded.Empty
    private ContractHands hands;

    @PersistenceCreator
    Contract(
            ContractId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            SubProjectId subProject,
            FiscalYear year,
            AwardedTo awarded,
            PlanVersionId planVersion,
            ContractTerms terms,
            ContractStatus status,
            ContractHands hands) {
        super(id, createdBy, createdAt, version);
        this.subProject = subProject;
        this.year = year;
        this.awarded = awarded;
        this.planVersion = planVersion;
        this.terms = terms;
        this.status = status;
        this.hands = hands;
    }

    /**
     * The price is the award's, never typed; time and place begin as the plan has them.
     *
     * @param plan the version in force
     */
    static Contract draft(Award award, PlanVersionId plan, ContractTerms terms, PersonId by, Instant now) {
        return new Contract(
                ContractId.next(),
                by,
                now,
                null,
                award.subProject(),
                award.year(),
                AwardedTo.of(award),
                plan,
                terms,
                ContractStatus.DRAFTED,
                ContractHands.of(by));
    }

    /** It lies before the provider, who agrees or sends it back; until then nobody changes it. */
    public boolean isWithProvider() {
        return status == ContractStatus.DRAFTED && hands.lieWithProvider();
    }

    /** Where what it says can be changed. */
    public boolean isOpen() {
        return status == ContractStatus.DRAFTED && !isWithProvider();
    }

    /** Nothing is done under it any more. */
    boolean isOver() {
        return status == ContractStatus.CLOSED || status == ContractStatus.TERMINATED;
    }

    /** Before anything that it says changes. */
    void change(PersonId by) {
        if (status != ContractStatus.DRAFTED) throw status.closedStep();
        if (isWithProvider()) throw RuleViolated.because("contracts.with-provider");
        hands = hands.changed(by);
    }

    void rewrite(ContractTerms other, PersonId by) {
        change(by);
        terms = other;
    }

    /** Lays it before the provider. */
    void offer(ContractGate gate, ContractContent content, PersonId by) {
        change(by);
        RuleViolated.unlessAllowed(gate.problems(this, content));
        hands = hands.offered(by, gate.today());
    }

    /** The agency takes it back, or the provider sends it back; either says why. */
    void takeBack(String reason) {
        requireWithProvider();
        hands = hands.back(reason);
    }

    private void requireWithProvider() {
        if (status != ContractStatus.DRAFTED) throw status.closedStep();
        if (!isWithProvider()) throw RuleViolated.because("contracts.not-offered");
    }

    /** Whoever had a hand in the draft does not agree to it. */
    public List<Problem> problemsOfAgreeing(PersonId by) {
        return isDraftedBy(by) ? List.of(Problem.of("contracts.agree.drafter")) : List.of();
    }

    /** Nothing has changed since it was laid before the provider; the signing holds it against the plan once more. */
    void agree(PersonId by, String rules, LocalDate today) {
        requireWithProvider();
        status = status.become(ContractStatus.AGREED);
        RuleViolated.unlessAllowed(problemsOfAgreeing(by));
        hands = hands.agreed(by, today, rules);
    }

    /** Neither who drafted it nor who agreed to it decides about its signing. */
    public List<Problem> problemsOfSigning(PersonId by) {
        if (isDraftedBy(by)) return List.of(Problem.of("contracts.sign.drafter"));
        return by.equals(hands.agreedBy()) ? List.of(Problem.of("contracts.sign.agreed")) : List.of();
    }

    private boolean isDraftedBy(PersonId person) {
        return createdBy().equals(person) || hands.drafted(person);
    }

    /** @param on the day that stands under the signatures */
    void sign(ContractGate gate, ContractContent content, LocalDate on, DocumentId document, PersonId by) {
        status = status.become(ContractStatus.SIGNED);
        refuse(gate.problems(this, content), problemsOfSigning(by), problemsOfDate(on, gate.today()));
        planVersion = requireNonNull(gate.plan());
        terms = terms.endingOn(terms.lastServiceDay(on));
        hands = hands.signed(by, on, document, gate.rules().version());
    }

    private List<Problem> problemsOfDate(LocalDate on, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var agreedOn = requireNonNull(hands.agreedOn());
        if (on.isAfter(today) || on.isBefore(agreedOn)) {
            problems.add(Problem.of("contracts.sign.date", agreedOn, today).at("signedOn"));
        }
        problems.addAll(terms.problemsOfServicesFrom(on));
        return problems;
    }

    /** The leader does not sign what was agreed: it goes back to the desk. */
    void refuse(String reason, PersonId by) {
        status = status.become(ContractStatus.DRAFTED);
        RuleViolated.unlessAllowed(problemsOfSigning(by));
        hands = hands.back(reason);
    }

    void terminate(String reason, LocalDate today, PersonId by) {
        status = status.become(ContractStatus.TERMINATED);
        hands = hands.ended(by, today, reason);
    }

    /** Later steps move it on. */
    void move(ContractStatus next) {
        status = status.become(next);
    }

    @SafeVarargs
    private static void refuse(List<Problem>... lists) {
        RuleViolated.unlessAllowed(Stream.of(lists).flatMap(List::stream).toList());
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public FiscalYear year() {
        return year;
    }

    public AwardId award() {
        return awarded.award();
    }

    public LocalDate awardedOn() {
        return awarded.awardedOn();
    }

    public OrganisationId provider() {
        return awarded.organisation();
    }

    public String providerName() {
        return awarded.providerName();
    }

    /** In force when it was drafted; from the signing on, the one in force at the signing. */
    public PlanVersionId planVersion() {
        return planVersion;
    }

    /** What the provider gets for all of it, in yuan: the award's price. Supplements will add to it. */
    public Money total() {
        return awarded.total();
    }

    public ContractTerms terms() {
        return terms;
    }

    public ContractStatus status() {
        return status;
    }

    /** The day that stands under the signatures; null while it is not signed. */
    public @Nullable LocalDate signedOn() {
        return hands.signedOn();
    }

    /** Why it came back from the provider or the leader; null where it did not. */
    public @Nullable String backBecause() {
        return hands.backBecause();
    }
}
