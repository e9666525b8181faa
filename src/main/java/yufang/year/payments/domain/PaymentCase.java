package yufang.year.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.PaidLine;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;

/**
 * One payment out of the fund (支付), from the provider's request to the bank's reference. Four people have a hand in it:
 * who asks, who checks, who seconds, who pays. Amount and payee are fixed by the check; whoever comes after sees to it
 * that they still come out. Its steps are kept in {@link PaymentStep}.
 */
@Table(schema = "payments", name = "payment_case")
public class PaymentCase extends Stored<PaymentCase, PaymentCaseId> {

    static final String PERSONS = "payment.persons";

    private final ContractId contract;
    private final SubProjectId subProject;
    private final FiscalYear year;
    private final OrganisationId organisation;
    private final PaymentKind kind;
    private final @Nullable PaymentCaseId follows;
    private final Money asked;

    @SuppressWarnings("UnusedVariable") // stored; pages read it by SQL
    private final LocalDate askedOn;

    private PaymentStatus status;
    private @Nullable Money amount;

    @Embedded.Nullable
    private @Nullable FixedPayee payee;

    private @Nullable PersonId checkedBy;
    private @Nullable PersonId secondedBy;
    private @Nullable LocalDate secondedOn;
    private @Nullable PersonId paidBy;
    private @Nullable LocalDate paidOn;
    private @Nullable String bankReference;

    @PersistenceCreator
    PaymentCase(
            PaymentCaseId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            SubProjectId subProject,
            FiscalYear year,
            OrganisationId organisation,
            PaymentKind kind,
            @Nullable PaymentCaseId follows,
            Money asked,
            LocalDate askedOn,
            PaymentStatus status,
            @Nullable Money amount,
            @Nullable FixedPayee payee,
            @Nullable PersonId checkedBy,
            @Nullable PersonId secondedBy,
            @Nullable LocalDate secondedOn,
            @Nullable PersonId paidBy,
            @Nullable LocalDate paidOn,
            @Nullable String bankReference) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.subProject = subProject;
        this.year = year;
        this.organisation = organisation;
        this.kind = kind;
        this.follows = follows;
        this.asked = asked;
        this.askedOn = askedOn;
        this.status = status;
        this.amount = amount;
        this.payee = payee;
        this.checkedBy = checkedBy;
        this.secondedBy = secondedBy;
        this.secondedOn = secondedOn;
        this.paidBy = paidBy;
        this.paidOn = paidOn;
        this.bankReference = bankReference;
    }

    /**
     * @param rules of the business day on which it is asked for
     * @throws RuleViolated where the contract does not pay this now
     */
    static PaymentCase request(
            PaymentCaseId id, ContractMoney money, PaymentKind kind, RuleSet rules, PersonId by, Instant now) {
        RuleViolated.unlessAllowed(money.problemsBeforeRequest(kind, rules));
        return new PaymentCase(
                id,
                by,
                now,
                null,
                money.contract().id(),
                money.contract().subProject(),
                money.contract().year(),
                money.contract().provider(),
                kind,
                money.fallen(kind).map(PaymentCase::id).orElse(null),
                money.due(kind, null).amount(),
                rules.date(),
                PaymentStatus.REQUESTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Invoices are added while nobody has checked them. */
    void requireRequested() {
        if (status != PaymentStatus.REQUESTED) {
            throw RuleViolated.because("payments.closed-step", Wording.word("payments.status", status));
        }
    }

    /** The officer finds that everything is in order; from now on amount and payee are fixed. */
    void check(ContractMoney money, List<Invoice> invoices, RuleSet rules, PersonId by) {
        var next = status.become(PaymentStatus.CHECKED);
        RuleViolated.unlessAllowed(problemsBeforeNextStep(money, invoices, rules, by));
        amount = money.due(kind, id()).amount();
        payee = Objects.requireNonNull(money.destination()).fixed();
        checkedBy = by;
        status = next;
    }

    void second(ContractMoney money, List<Invoice> invoices, RuleSet rules, PersonId by, LocalDate today) {
        var next = status.become(PaymentStatus.SECONDED);
        RuleViolated.unlessAllowed(problemsBeforeNextStep(money, invoices, rules, by));
        secondedBy = by;
        secondedOn = today;
        status = next;
    }

    /** The cashier has transferred it. */
    void pay(ContractMoney money, List<Invoice> invoices, RuleSet rules, PersonId by, Transfer transfer) {
        var next = status.become(PaymentStatus.PAID);
        RuleViolated.unlessAllowed(problemsBeforeNextStep(money, invoices, rules, by));
        RuleViolated.unlessAllowed(transfer.problems(Objects.requireNonNull(secondedOn)));
        paidBy = by;
        paidOn = transfer.on();
        bankReference = transfer.reference().value();
        status = next;
    }

    /** Nothing was paid; the provider asks anew. */
    void reject() {
        status = status.become(PaymentStatus.REJECTED);
    }

    /** The money is back, as another person has confirmed from the bank's paper: it counts as not paid. */
    void comeBack(BankReturn confirmed) {
        var next = status.become(PaymentStatus.RETURNED_BY_BANK);
        if (!confirmed.confirms(this)) throw RuleViolated.because("payments.return.none");
        status = next;
    }

    boolean isPaidBy(PersonId person) {
        return person.equals(paidBy);
    }

    /** What keeps this person from the next step now; the page shows the same list. */
    public List<Problem> problemsBeforeNextStep(
            ContractMoney money, List<Invoice> invoices, RuleSet rules, PersonId by) {
        return new PaymentGate(this, money, invoices, rules).problems(by);
    }

    /** Each hand in it is another person's, whatever roles one has. */
    List<Problem> problemsOfPerson(PersonId by, RuleSet rules) {
        if (by.equals(createdBy())) return sameAs("payments.did.REQUESTED", rules);
        if (by.equals(checkedBy)) return sameAs("payments.did.CHECKED", rules);
        return by.equals(secondedBy) ? sameAs("payments.did.SECONDED", rules) : List.of();
    }

    private static List<Problem> sameAs(String did, RuleSet rules) {
        return List.of(rules.problem(PERSONS, "payments.same-person", Wording.of(did)));
    }

    PaidLine paidLine() {
        return new PaidLine(String.valueOf(bankReference), amount());
    }

    Wording words() {
        return Wording.word("payments.kind", kind);
    }

    public ContractId contract() {
        return contract;
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public PaymentKind kind() {
        return kind;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money asked() {
        return asked;
    }

    /** What was fixed by the check; before it, what was asked for. */
    public Money amount() {
        return amount == null ? asked : amount;
    }

    public @Nullable PaymentCaseId follows() {
        return follows;
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    public @Nullable String bankReference() {
        return bankReference;
    }

    /** @throws NullPointerException before the check */
    public FixedPayee payee() {
        return Objects.requireNonNull(payee);
    }
}
