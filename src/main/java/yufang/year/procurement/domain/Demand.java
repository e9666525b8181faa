package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandDecisions.Closing;
import yufang.year.procurement.domain.DemandDecisions.Disclosure;
import yufang.year.procurement.domain.DemandDecisions.Return;
import yufang.year.procurement.domain.DemandDecisions.Review;
import yufang.year.procurement.domain.DemandDecisions.Withdrawal;

/**
 * What is to be bought under one sub-project (采购需求): drafted from plan and budget, reviewed by another person,
 * disclosed for its whole period and closed once every objection has its answer. What was reviewed is what is
 * disclosed.
 */
@Table(schema = "procurement", name = "demand")
public class Demand extends Stored<Demand, DemandId> {

    private final SubProjectId subProject;
    private final FiscalYear year;
    private DemandStatus status;

    @Embedded.Empty
    private DemandBasis basis;

    @Embedded.Empty
    private DemandText text;

    private PersonId draftedBy;
    /** Everybody who had a hand in it, as text: none of them reviews it. */
    private Set<String> drafters;

    @Embedded.Nullable
    private @Nullable Return sentBack;

    @Embedded.Nullable
    private @Nullable Review review;

    @Embedded.Nullable
    private @Nullable Disclosure disclosure;

    @Embedded.Nullable
    private @Nullable Closing closing;

    @Embedded.Nullable
    private @Nullable Withdrawal withdrawal;

    @PersistenceCreator
    Demand(
            DemandId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            SubProjectId subProject,
            FiscalYear year,
            DemandStatus status,
            DemandBasis basis,
            DemandText text,
            PersonId draftedBy,
            Set<String> drafters,
            @Nullable Return sentBack,
            @Nullable Review review,
            @Nullable Disclosure disclosure,
            @Nullable Closing closing,
            @Nullable Withdrawal withdrawal) {
        super(id, createdBy, createdAt, version);
        this.subProject = subProject;
        this.year = year;
        this.status = status;
        this.basis = basis;
        this.text = text;
        this.draftedBy = draftedBy;
        this.drafters = drafters;
        this.sentBack = sentBack;
        this.review = review;
        this.disclosure = disclosure;
        this.closing = closing;
        this.withdrawal = withdrawal;
    }

    static Demand draft(
            DemandId id,
            SubProjectId subProject,
            FiscalYear year,
            DemandBasis basis,
            DemandText text,
            PersonId by,
            Instant now) {
        return new Demand(
                id,
                by,
                now,
                null,
                subProject,
                year,
                DemandStatus.DRAFTING,
                basis,
                text,
                by,
                Set.of(by.value().toString()),
                null,
                null,
                null,
                null,
                null);
    }

    /** Until it is reviewed it is drafted anew from the plan and the budget as they are then. */
    void correct(DemandBasis newBasis, DemandText newText, PersonId by) {
        if (status != DemandStatus.DRAFTING) throw status.closedStep();
        basis = newBasis;
        text = newText;
        draftedBy = by;
        var all = new LinkedHashSet<>(drafters);
        all.add(by.value().toString());
        drafters = all;
        sentBack = null;
    }

    public boolean wasDraftedBy(PersonId person) {
        return createdBy().equals(person) || drafters.contains(person.value().toString());
    }

    /** What keeps this person from reviewing it now, or from sending it back; the page shows the same list. */
    public List<Problem> problemsBeforeReview(PersonId by) {
        var problems = new ArrayList<Problem>();
        if (wasDraftedBy(by)) problems.add(Problem.of("demand.same-person"));
        if (sentBack != null) problems.add(Problem.of("demand.sent-back", sentBack.returnReason()));
        return problems;
    }

    void review(PersonId by, LocalDate today, RuleSet rules, List<Problem> ofPlan) {
        status = status.become(DemandStatus.REVIEWED);
        var problems = new ArrayList<>(ofPlan);
        problems.addAll(problemsBeforeReview(by));
        problems.addAll(text.problems(rules));
        RuleViolated.unlessAllowed(problems);
        review = new Review(by, today, rules.version());
    }

    void sendBack(PersonId by, String reason) {
        if (status != DemandStatus.DRAFTING) throw status.closedStep();
        RuleViolated.unlessAllowed(problemsBeforeReview(by));
        sentBack = new Return(by, reason);
    }

    /**
     * @param ofPlan what plan and budget have against it
     * @param term of a disclosure that begins today
     */
    void disclose(
            NoticeId notice, Span span, Term term, PersonId by, LocalDate today, RuleSet rules, List<Problem> ofPlan) {
        status = status.become(DemandStatus.DISCLOSED);
        RuleViolated.unlessAllowed(ofPlan);
        disclosure =
                new Disclosure(notice, by, today, span.toString(), term.known().orElse(null), rules.version());
    }

    /** Fixed on the day of disclosure; where the calendar of the next year was missing then, as it is known now. */
    public Term term(BiFunction<LocalDate, Span, Term> calendar) {
        var disclosed = disclosed();
        var until = disclosed.standsUntil();
        return until == null
                ? calendar.apply(disclosed.disclosedOn(), Span.of(disclosed.span()))
                : new Term.Until(until);
    }

    /**
     * What keeps it from being closed today: it stands to the end of the last day, whoever has objected has an answer,
     * and plan and budget are still those that it was drafted from. The page shows the same list.
     */
    List<Problem> problemsBeforeClosing(Term term, LocalDate today, long openObjections, RuleSet rules) {
        var problems = new ArrayList<Problem>();
        if (term instanceof Term.Unknown unknown) {
            problems.add(rules.problem("pd.disclosure", "demand.term.unknown", Integer.toString(unknown.year())));
        } else if (!term.surelyOverOn(today)) {
            problems.add(rules.problem(
                    "pd.disclosure",
                    "demand.term.runs",
                    String.valueOf(term.known().orElse(null))));
        }
        if (openObjections > 0) {
            problems.add(rules.problem("pd.disclosure", "demand.objections.open", openObjections));
        }
        return problems;
    }

    void close(PersonId by, LocalDate today, RuleSet rules, List<Problem> problems) {
        status = status.become(DemandStatus.CLOSED);
        RuleViolated.unlessAllowed(problems);
        closing = new Closing(by, today, rules.version());
    }

    void withdraw(PersonId by, LocalDate today, String reason) {
        status = status.become(DemandStatus.WITHDRAWN);
        withdrawal = new Withdrawal(by, today, reason);
    }

    private Disclosure disclosed() {
        if (disclosure == null) throw status.closedStep();
        return disclosure;
    }

    public SubProjectId subProject() {
        return subProject;
    }

    public FiscalYear year() {
        return year;
    }

    public DemandStatus status() {
        return status;
    }

    public DemandBasis basis() {
        return basis;
    }

    public DemandText text() {
        return text;
    }

    public boolean isSentBack() {
        return sentBack != null;
    }

    public LocalDate disclosedOn() {
        return disclosed().disclosedOn();
    }

    public NoticeId notice() {
        return disclosed().notice();
    }

    public @Nullable LocalDate closedOn() {
        return closing == null ? null : closing.closedOn();
    }
}
