package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.planning.PerformanceTargetId;

/**
 * An expert's seat on the panel of an acceptance, with his sheet (评分表). He declares that no conflict of interest stands
 * in the way, scores alone, and locks; from then on nothing of it changes.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "panel_seat")
class PanelSeat extends Stored<PanelSeat, PanelSeatId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int application;
    private final PersonId person;
    private final String recommendedBy;
    private SheetStatus status;
    private @Nullable LocalDate declaredOn;
    private @Nullable LocalDate lockedOn;
    private @Nullable String reason;

    @PersistenceCreator
    PanelSeat(
            PanelSeatId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int application,
            PersonId person,
            String recommendedBy,
            SheetStatus status,
            @Nullable LocalDate declaredOn,
            @Nullable LocalDate lockedOn,
            @Nullable String reason) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.application = application;
        this.person = person;
        this.recommendedBy = recommendedBy;
        this.status = status;
        this.declaredOn = declaredOn;
        this.lockedOn = lockedOn;
        this.reason = reason;
    }

    static PanelSeat call(AcceptanceCase acceptance, PersonId person, String recommendedBy, PersonId by, Instant now) {
        return new PanelSeat(
                PanelSeatId.next(),
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                person,
                recommendedBy,
                SheetStatus.CALLED,
                null,
                null,
                null);
    }

    void declareNoConflict(PersonId by, LocalDate today) {
        requireOwner(by);
        status = status.become(SheetStatus.OPEN);
        declaredOn = today;
    }

    /** @param conflict what stands in the way */
    void recuse(@Nullable String conflict, PersonId by, LocalDate today) {
        requireOwner(by);
        status = status.become(SheetStatus.RECUSED);
        if (conflict == null) {
            throw new RuleViolated(
                    List.of(Problem.of("acceptance.sheet.conflict-missing").at("reason")));
        }
        declaredOn = today;
        reason = conflict;
    }

    /** The agency takes back a call: called by mistake, or he does not come. */
    void release(String why) {
        status = status.become(SheetStatus.RELEASED);
        reason = why;
    }

    /** @throws RuleViolated where it is not his, or not open */
    void requireScorable(PersonId by) {
        requireOwner(by);
        if (status != SheetStatus.OPEN) throw status.closedStep();
    }

    /** What keeps it from being locked: a target that experts judge has no score. */
    static List<Problem> problemsBeforeLock(Set<PerformanceTargetId> judged, Set<PerformanceTargetId> scored) {
        var open = judged.stream().filter(target -> !scored.contains(target)).count();
        return open == 0 ? List.of() : List.of(Problem.of("acceptance.sheet.open-targets", open));
    }

    void lock(Set<PerformanceTargetId> judged, Set<PerformanceTargetId> scored, PersonId by, LocalDate today) {
        requireOwner(by);
        status = status.become(SheetStatus.LOCKED);
        RuleViolated.unlessAllowed(problemsBeforeLock(judged, scored));
        lockedOn = today;
    }

    private void requireOwner(PersonId by) {
        if (!person.equals(by)) throw RuleViolated.because("acceptance.sheet.other-person");
    }

    AcceptanceCaseId acceptanceCase() {
        return acceptanceCase;
    }

    int application() {
        return application;
    }

    PersonId person() {
        return person;
    }

    SheetStatus status() {
        return status;
    }

    boolean isOfPanel() {
        return status.isOfPanel();
    }
}
