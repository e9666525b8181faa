package yufang.year.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.PlanVersionId;

/**
 * What the committee decided about a version of the plan, as its office records it. More members for than against
 * approve it; as many against as for, or more, refuse it. Nobody types the outcome.
 */
@Table(schema = "planning", name = "committee_decision")
public class CommitteeDecision extends Stored<CommitteeDecision, CommitteeDecisionId> {

    private final PlanVersionId planVersion;
    private final Form form;
    private final LocalDate decidedOn;
    private final int membersFor;
    private final int membersAgainst;
    private final Outcome outcome;
    private final @Nullable String note;
    private final DocumentId minutes;
    private final String rulesVersion;

    /** How the members were asked. */
    public enum Form {
        MEETING,
        IN_WRITING
    }

    public enum Outcome {
        APPROVED,
        REFUSED
    }

    /**
     * How the members voted.
     *
     * @param note what they asked for, where they did
     */
    public record Vote(
            Form form,
            LocalDate decidedOn,
            int membersFor,
            int membersAgainst,
            @Nullable String note) {

        /** Everything that keeps it from being a decision of this day or before. */
        List<Problem> problems(LocalDate today) {
            var problems = new ArrayList<Problem>();
            if (membersFor < 0)
                problems.add(Problem.of("form.bad.too-small", "0").at("membersFor"));
            if (membersAgainst < 0)
                problems.add(Problem.of("form.bad.too-small", "0").at("membersAgainst"));
            if (membersFor == 0 && membersAgainst == 0) {
                problems.add(Problem.of("planning.decision.nobody").at("membersFor"));
            }
            if (decidedOn.isAfter(today)) {
                problems.add(Problem.of("planning.decision.future", today).at("decidedOn"));
            }
            return problems;
        }

        Outcome outcome() {
            return membersFor > membersAgainst ? Outcome.APPROVED : Outcome.REFUSED;
        }
    }

    @PersistenceCreator
    CommitteeDecision(
            CommitteeDecisionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PlanVersionId planVersion,
            Form form,
            LocalDate decidedOn,
            int membersFor,
            int membersAgainst,
            Outcome outcome,
            @Nullable String note,
            DocumentId minutes,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.planVersion = planVersion;
        this.form = form;
        this.decidedOn = decidedOn;
        this.membersFor = membersFor;
        this.membersAgainst = membersAgainst;
        this.outcome = outcome;
        this.note = note;
        this.minutes = minutes;
        this.rulesVersion = rulesVersion;
    }

    static CommitteeDecision record(
            PlanVersionId version,
            Vote vote,
            DocumentId minutes,
            LocalDate today,
            String rules,
            PersonId by,
            Instant now) {
        RuleViolated.unlessAllowed(vote.problems(today));
        return new CommitteeDecision(
                CommitteeDecisionId.next(),
                by,
                now,
                null,
                version,
                vote.form(),
                vote.decidedOn(),
                vote.membersFor(),
                vote.membersAgainst(),
                vote.outcome(),
                vote.note(),
                minutes,
                rules);
    }

    boolean isApproval() {
        return outcome == Outcome.APPROVED;
    }

    public PlanVersionId planVersion() {
        return planVersion;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Outcome outcome() {
        return outcome;
    }
}
