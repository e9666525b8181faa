package yufang.year.planning.domain;

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
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PlanVersionId;

/**
 * One version of the annual plan on its way from the first draft to the committee's document. Its lines are rows of
 * their own: whoever changes one changes this version too, so that its number tells a form shown before from one shown
 * after.
 */
@Table(schema = "planning", name = "plan_version")
public class PlanVersion extends Stored<PlanVersion, PlanVersionId> {

    private final AnnualPlanId plan;
    private final FiscalYear year;
    private final int number;
    private final @Nullable PlanVersionId follows;
    private final @Nullable String reason;

    @Embedded.Empty
    private PlanFrame frame;

    private PlanStatus status;

    @Embedded.Nullable
    private @Nullable PlanHands hands;

    @Embedded.Nullable
    private @Nullable PlanIssue issue;

    private @Nullable LocalDate approvedOn;

    @PersistenceCreator
    PlanVersion(
            PlanVersionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AnnualPlanId plan,
            FiscalYear year,
            int number,
            @Nullable PlanVersionId follows,
            @Nullable String reason,
            PlanFrame frame,
            PlanStatus status,
            @Nullable PlanHands hands,
            @Nullable PlanIssue issue,
            @Nullable LocalDate approvedOn) {
        super(id, createdBy, createdAt, version);
        this.plan = plan;
        this.year = year;
        this.number = number;
        this.follows = follows;
        this.reason = reason;
        this.frame = frame;
        this.status = status;
        this.hands = hands;
        this.issue = issue;
        this.approvedOn = approvedOn;
    }

    static PlanVersion first(AnnualPlan plan, String title, PersonId by, Instant now) {
        return new PlanVersion(
                PlanVersionId.next(),
                by,
                now,
                null,
                plan.id(),
                plan.year(),
                1,
                null,
                null,
                PlanFrame.titled(title),
                PlanStatus.DRAFTING,
                null,
                null,
                null);
    }

    /** The next version begins as this one was issued. */
    PlanVersion next(String why, PersonId by, Instant now) {
        if (status != PlanStatus.ISSUED) {
            throw status.closedStep();
        }
        return new PlanVersion(
                PlanVersionId.next(),
                by,
                now,
                null,
                plan,
                year,
                number + 1,
                id(),
                why,
                frame,
                PlanStatus.DRAFTING,
                null,
                null,
                null);
    }

    /** Before any of its lines changes. */
    void change() {
        if (!status.isOpen()) {
            throw status.closedStep();
        }
    }

    void reframe(PlanFrame other) {
        change();
        frame = other;
    }

    void circulate(PlanContent content, PersonId by) {
        status = status.become(PlanStatus.CIRCULATING);
        RuleViolated.unlessAllowed(content.problems());
        hands = new PlanHands(by, null, null);
    }

    void revise(Answers answers, LocalDate today) {
        status = status.become(PlanStatus.REVISING);
        RuleViolated.unlessAllowed(answers.problemsBeforeRevision(today));
    }

    /** What keeps it from coming before the committee; the page shows the same list. */
    public static List<Problem> problemsBeforeCommittee(PlanContent content, Answers answers, LocalDate today) {
        return Stream.concat(content.problems().stream(), answers.problemsBeforeCommittee(today).stream())
                .toList();
    }

    void submit(PlanContent content, Answers answers, LocalDate today, PersonId by) {
        status = status.become(PlanStatus.BEFORE_COMMITTEE);
        RuleViolated.unlessAllowed(problemsBeforeCommittee(content, answers, today));
        hands = new PlanHands(hands == null ? null : hands.circulatedBy(), by, today);
    }

    /** The bureau drafts and never decides: whoever had a hand in the draft records no decision and issues nothing. */
    public List<Problem> problemsBeforeDeciding(PersonId by) {
        return createdBy().equals(by) || (hands != null && hands.hold(by))
                ? List.of(Problem.of("planning.decision.drafter"))
                : List.of();
    }

    void decide(CommitteeDecision decision) {
        status = status.become(decision.isApproval() ? PlanStatus.APPROVED : PlanStatus.REVISING);
        var problems = new ArrayList<>(problemsBeforeDeciding(decision.createdBy()));
        if (hands != null && hands.submittedOn() != null && decision.decidedOn().isBefore(hands.submittedOn())) {
            problems.add(
                    Problem.of("planning.decision.early", hands.submittedOn()).at("decidedOn"));
        }
        RuleViolated.unlessAllowed(problems);
        approvedOn = decision.isApproval() ? decision.decidedOn() : null;
    }

    void issue(PlanIssue document, LocalDate today) {
        status = status.become(PlanStatus.ISSUED);
        var problems = new ArrayList<>(problemsBeforeDeciding(document.issuedBy()));
        if (document.issuedOn().isAfter(today)
                || (approvedOn != null && document.issuedOn().isBefore(approvedOn))) {
            problems.add(Problem.of("planning.issue.date", String.valueOf(approvedOn), today)
                    .at("issuedOn"));
        }
        if (document.number().year() != document.issuedOn().getYear()) {
            problems.add(Problem.of("planning.issue.year").at("number"));
        }
        RuleViolated.unlessAllowed(problems);
        issue = document;
    }

    void supersede() {
        status = status.become(PlanStatus.SUPERSEDED);
    }

    public AnnualPlanId plan() {
        return plan;
    }

    public FiscalYear year() {
        return year;
    }

    public int number() {
        return number;
    }

    public @Nullable PlanVersionId follows() {
        return follows;
    }

    public @Nullable String reason() {
        return reason;
    }

    public PlanFrame frame() {
        return frame;
    }

    public PlanStatus status() {
        return status;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable DocumentNumber issueNumber() {
        return issue == null ? null : issue.number();
    }

    /** Who had it circulated and who laid it before the committee, the latter when. */
    record PlanHands(
            @Nullable PersonId circulatedBy,
            @Nullable PersonId submittedBy,
            @Nullable LocalDate submittedOn) {

        boolean hold(PersonId person) {
            return person.equals(circulatedBy) || person.equals(submittedBy);
        }
    }

    /**
     * The document in which the committee issued it.
     *
     * @param issueNumber the text of its {@link DocumentNumber}
     */
    record PlanIssue(
            String issueNumber, LocalDate issuedOn, PersonId issuedBy, DocumentId issuedDocument, String rulesVersion) {

        DocumentNumber number() {
            return new DocumentNumber(issueNumber);
        }
    }
}
