package yufang.year.planning.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.PlanVersionId;

/** One thing that a member unit wants changed, and what the officer made of it. */
@Table(schema = "planning", name = "opinion_item")
public class OpinionItem extends Stored<OpinionItem, OpinionItemId> {

    private final OpinionId opinion;
    private final PlanVersionId planVersion;
    private final OrganisationId organisation;
    private final int position;
    private final String said;
    private ItemStatus status;
    private @Nullable String reason;
    private @Nullable PersonId settledBy;
    private @Nullable Instant settledAt;

    @PersistenceCreator
    OpinionItem(
            OpinionItemId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            OpinionId opinion,
            PlanVersionId planVersion,
            OrganisationId organisation,
            int position,
            String said,
            ItemStatus status,
            @Nullable String reason,
            @Nullable PersonId settledBy,
            @Nullable Instant settledAt) {
        super(id, createdBy, createdAt, version);
        this.opinion = opinion;
        this.planVersion = planVersion;
        this.organisation = organisation;
        this.position = position;
        this.said = said;
        this.status = status;
        this.reason = reason;
        this.settledBy = settledBy;
        this.settledAt = settledAt;
    }

    /** @param position from 1, as the unit numbered them */
    static OpinionItem of(Opinion opinion, int position, String said, PersonId by, Instant now) {
        return new OpinionItem(
                OpinionItemId.next(),
                by,
                now,
                null,
                opinion.id(),
                opinion.planVersion(),
                opinion.organisation(),
                position,
                said,
                ItemStatus.OPEN,
                null,
                null,
                null);
    }

    /** A refusal says why; an adoption may say how. */
    void settle(boolean adopts, @Nullable String why, PersonId by, Instant now) {
        status = status.become(adopts ? ItemStatus.ADOPTED : ItemStatus.REFUSED);
        if (!adopts && why == null) {
            throw new RuleViolated(
                    List.of(Problem.of("planning.item.reason-missing").at("reason")));
        }
        reason = why;
        settledBy = by;
        settledAt = now;
    }

    public PlanVersionId planVersion() {
        return planVersion;
    }

    public OpinionId opinion() {
        return opinion;
    }

    public int position() {
        return position;
    }

    public String said() {
        return said;
    }

    public ItemStatus status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }
}
