package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.ProcurementId;

/**
 * One attempt to buy one sub-project (采购): prepared, proposals received sealed, opened, scored blind, ranked, decided,
 * published, awarded. What hangs on it (factors, invitations, proposals, seats, sheets) are aggregates of their own.
 */
@Table(schema = "procurement", name = "procurement")
public class Procurement extends Stored<Procurement, ProcurementId> {

    private final FiscalYear year;
    private final SubProjectId subProject;
    private final int attempt;

    @Embedded.Empty
    private Manner manner;

    private LocalDate receiveUntil;
    private PersonId changedBy;
    private ProcurementStatus status;

    @Embedded.Nullable
    private @Nullable Beginning beginning;

    @Embedded.Nullable
    private @Nullable Opening opening;

    @Embedded.Nullable
    private @Nullable Ranked ranked;

    @Embedded.Nullable
    private @Nullable Publication publication;

    @Embedded.Nullable
    private @Nullable Failing failing;

    @PersistenceCreator
    Procurement(
            ProcurementId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            SubProjectId subProject,
            int attempt,
            Manner manner,
            LocalDate receiveUntil,
            PersonId changedBy,
            ProcurementStatus status,
            @Nullable Beginning beginning,
            @Nullable Opening opening,
            @Nullable Ranked ranked,
            @Nullable Publication publication,
            @Nullable Failing failing) {
        super(id, createdBy, createdAt, version);
        this.year = year;
        this.subProject = subProject;
        this.attempt = attempt;
        this.manner = manner;
        this.receiveUntil = receiveUntil;
        this.changedBy = changedBy;
        this.status = status;
        this.beginning = beginning;
        this.opening = opening;
        this.ranked = ranked;
        this.publication = publication;
        this.failing = failing;
    }

    /** @param attempt 1 for the first, one more after each that failed */
    static Procurement prepare(
            FiscalYear year,
            SubProjectId subProject,
            int attempt,
            Manner manner,
            LocalDate receiveUntil,
            PersonId by,
            Instant now) {
        return new Procurement(
                ProcurementId.next(),
                by,
                now,
                null,
                year,
                subProject,
                attempt,
                manner,
                receiveUntil,
                by,
                ProcurementStatus.PREPARED,
                null,
                null,
                null,
                null,
                null);
    }

    void correct(Manner other, LocalDate until, PersonId by) {
        requireStatus(ProcurementStatus.PREPARED);
        manner = other;
        receiveUntil = until;
        changedBy = by;
    }

    /** From now on the invited providers can hand in; nothing of what they were told changes any more. */
    void begin(BeginningGate gate, RuleSet rules, LocalDate today, PersonId by) {
        status = status.become(ProcurementStatus.RECEIVING);
        RuleViolated.unlessAllowed(gate.problems(this, rules, today));
        beginning = new Beginning(gate.grounds().demandId(), gate.grounds().budget(), today, by, rules.version());
    }

    /** What keeps a provider from handing in, replacing or withdrawing today. */
    public List<Problem> problemsBeforeHandingIn(LocalDate today) {
        return today.isAfter(receiveUntil)
                ? List.of(Problem.of("procurement.proposal.late", receiveUntil.toString()))
                : List.of();
    }

    /** @throws RuleViolated where it is not received now, is late, or costs more than the budget holds */
    void requireReceivable(Money price, LocalDate today) {
        requireStatus(ProcurementStatus.RECEIVING);
        var problems = new ArrayList<>(problemsBeforeHandingIn(today));
        if (!price.exceeds(Money.ZERO)) {
            problems.add(Problem.of("form.bad.not-positive").at("price"));
        }
        if (price.exceeds(ceiling())) {
            problems.add(
                    Problem.of("procurement.proposal.above-ceiling", ceiling()).at("price"));
        }
        RuleViolated.unlessAllowed(problems);
    }

    void requireWithdrawable(LocalDate today) {
        requireStatus(ProcurementStatus.RECEIVING);
        RuleViolated.unlessAllowed(problemsBeforeHandingIn(today));
    }

    /**
     * What keeps the proposals from being opened. Before the deadline nobody is told how many there are.
     *
     * @param standing proposals that were handed in and not withdrawn
     */
    public List<Problem> problemsBeforeOpening(long standing, RuleSet rules, LocalDate today) {
        if (!today.isAfter(receiveUntil)) {
            return List.of(Problem.of("procurement.gate.deadline", receiveUntil.toString()));
        }
        var least = rules.number("cc.two").longValueExact();
        var wanted = rules.number("cc.suppliers").longValueExact();
        if (standing < least) {
            return List.of(rules.problem("cc.two", "procurement.gate.too-few", standing, least));
        }
        return standing < wanted
                ? List.of(rules.problem("cc.suppliers", "procurement.gate.few", standing, wanted)
                        .as(yufang.shared.Severity.WARN))
                : List.of();
    }

    void open(long standing, RuleSet rules, LocalDate today, PersonId by) {
        status = status.become(ProcurementStatus.OPENED);
        RuleViolated.unlessAllowed(problemsBeforeOpening(standing, rules, today));
        opening = new Opening(today, by, rules.version());
    }

    void beginScoring(Panel panel, RuleSet rules) {
        status = status.become(ProcurementStatus.SCORING);
        RuleViolated.unlessAllowed(panel.problemsBeforeScoring(rules));
    }

    /** Nobody sees another's scores before this. */
    void rank(Panel panel, Sheets sheets, RuleSet rules, LocalDate today, PersonId by) {
        status = status.become(ProcurementStatus.RANKED);
        RuleViolated.unlessAllowed(problemsBeforeRanking(panel, sheets, rules));
        ranked = new Ranked(today, by, rules.version());
    }

    public static List<Problem> problemsBeforeRanking(Panel panel, Sheets sheets, RuleSet rules) {
        var problems = new ArrayList<>(panel.problemsBeforeScoring(rules));
        problems.addAll(sheets.problems());
        return problems;
    }

    void decide() {
        status = status.become(ProcurementStatus.DECIDED);
    }

    void publish(NoticeId notice, Term stands, String rules, LocalDate today, PersonId by) {
        status = status.become(ProcurementStatus.PUBLISHED);
        publication = Publication.of(notice, stands, rules, today, by);
    }

    /** What keeps it from being awarded: the notice stands its whole term, and the money is still there. */
    public List<Problem> problemsBeforeAward(@Nullable Money budget, Money price, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (publication == null || !publication.term().surelyOverOn(today)) {
            problems.add(publication == null ? Problem.of("procurement.gate.unpublished") : publication.stillStands());
        }
        if (budget == null || price.exceeds(budget)) {
            problems.add(Problem.of("procurement.gate.money", price));
        }
        return problems;
    }

    void award(@Nullable Money budget, Money price, LocalDate today) {
        status = status.become(ProcurementStatus.AWARDED);
        RuleViolated.unlessAllowed(problemsBeforeAward(budget, price, today));
    }

    /** It ends without a provider; the sub-project can be bought anew. */
    void fail(String reason, LocalDate today, PersonId by) {
        status = status.become(ProcurementStatus.FAILED);
        failing = new Failing(today, by, reason);
    }

    void requireStatus(ProcurementStatus wanted) {
        if (status != wanted) throw status.closedStep();
    }

    /** Whoever had a hand in its preparation; none of them scores. */
    public boolean isPlannedBy(PersonId person) {
        return createdBy().equals(person)
                || changedBy.equals(person)
                || (beginning != null && beginning.begunBy().equals(person));
    }

    public FiscalYear year() {
        return year;
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public int attempt() {
        return attempt;
    }

    public Manner manner() {
        return manner;
    }

    /** The last day on which proposals are received. */
    public LocalDate receiveUntil() {
        return receiveUntil;
    }

    public ProcurementStatus status() {
        return status;
    }

    /** No proposal may cost more, in yuan; zero before anybody was told a ceiling. */
    public Money ceiling() {
        return beginning == null ? Money.ZERO : beginning.ceiling();
    }

    public @Nullable LocalDate openedOn() {
        return opening == null ? null : opening.openedOn();
    }

    public @Nullable LocalDate rankedOn() {
        return ranked == null ? null : ranked.rankedOn();
    }

    public @Nullable Publication publication() {
        return publication;
    }

    public @Nullable String failure() {
        return failing == null ? null : failing.failure();
    }

    /** On what the receiving rests. */
    record Beginning(DemandId demand, Money ceiling, LocalDate begunOn, PersonId begunBy, String begunUnder) {}

    record Opening(LocalDate openedOn, PersonId openedBy, String openedUnder) {}

    record Ranked(LocalDate rankedOn, PersonId rankedBy, String rankedUnder) {}

    record Failing(LocalDate failedOn, PersonId failedBy, String failure) {}
}
