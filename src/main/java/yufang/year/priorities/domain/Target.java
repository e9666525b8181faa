package yufang.year.priorities.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;
import yufang.year.priorities.TargetId;

/** Whom the year's work aims at within a key area, with the criterion that chose it (T-1). */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "target")
class Target extends Stored<Target, TargetId> {

    private final KeyAreaStudyId study;
    private final KeyAreaId area;
    private final TargetKind kind;
    private final String name;
    private final Criterion criterion;
    private final String basis;
    private final @Nullable MandateId mandate;

    /**
     * @param basis what the criterion rests on, such as the figure
     * @param mandate that orders it, exactly where the criterion is an order
     */
    @PersistenceCreator
    Target(
            TargetId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            KeyAreaStudyId study,
            KeyAreaId area,
            TargetKind kind,
            String name,
            Criterion criterion,
            String basis,
            @Nullable MandateId mandate) {
        super(id, createdBy, createdAt, version);
        if ((criterion == Criterion.ORDER) != (mandate != null)) {
            throw new RuleViolated(
                    List.of(Problem.of(mandate == null ? "priorities.target.which-order" : "priorities.target.no-order")
                            .at("mandate")));
        }
        this.study = study;
        this.area = area;
        this.kind = kind;
        this.name = name;
        this.criterion = criterion;
        this.basis = basis;
        this.mandate = mandate;
    }

    KeyAreaStudyId study() {
        return study;
    }

    KeyAreaId area() {
        return area;
    }

    String name() {
        return name;
    }
}
