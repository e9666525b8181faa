package yufang.year.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.deadlines.Term;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.PlanVersionId;

/** What one member unit says about the circulated plan. It is given once. */
@Table(schema = "planning", name = "opinion")
public class Opinion extends Stored<Opinion, OpinionId> {

    private final CirculationId circulation;
    private final PlanVersionId planVersion;
    private final OrganisationId organisation;
    private OpinionStatus status;
    private @Nullable PersonId answeredBy;
    private @Nullable LocalDate answeredOn;

    @PersistenceCreator
    Opinion(
            OpinionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            CirculationId circulation,
            PlanVersionId planVersion,
            OrganisationId organisation,
            OpinionStatus status,
            @Nullable PersonId answeredBy,
            @Nullable LocalDate answeredOn) {
        super(id, createdBy, createdAt, version);
        this.circulation = circulation;
        this.planVersion = planVersion;
        this.organisation = organisation;
        this.status = status;
        this.answeredBy = answeredBy;
        this.answeredOn = answeredOn;
    }

    static Opinion ask(Circulation circulation, OrganisationId organisation) {
        return new Opinion(
                OpinionId.next(),
                circulation.createdBy(),
                circulation.createdAt(),
                null,
                circulation.id(),
                circulation.planVersion(),
                organisation,
                OpinionStatus.ASKED,
                null,
                null);
    }

    /** What keeps it from being given today; the page shows the same list. */
    public static List<Problem> problemsBeforeAnswer(Term term, LocalDate today) {
        return term.surelyOverOn(today)
                ? List.of(Problem.of(
                        "planning.opinion.late", String.valueOf(term.known().orElse(null))))
                : List.of();
    }

    void answer(boolean agrees, Term term, LocalDate today, PersonId by) {
        status = status.become(agrees ? OpinionStatus.AGREED : OpinionStatus.OPINED);
        RuleViolated.unlessAllowed(problemsBeforeAnswer(term, today));
        answeredBy = by;
        answeredOn = today;
    }

    /** The day after the term, whatever the rule says that silence means. */
    void fallSilent() {
        status = status.become(OpinionStatus.SILENT);
    }

    public CirculationId circulation() {
        return circulation;
    }

    public PlanVersionId planVersion() {
        return planVersion;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public OpinionStatus status() {
        return status;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
