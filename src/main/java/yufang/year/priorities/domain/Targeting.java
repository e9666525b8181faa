package yufang.year.priorities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.TargetId;

/** Whom the year's work aims at: T-1 of the programme plan. */
@Component
@Transactional
public class Targeting {

    private final KeyAreaStudyRepository studies;
    private final KeyAreaRepository areas;
    private final TargetRepository targets;
    private final MandateRepository mandates;
    private final Desk desk;

    Targeting(
            KeyAreaStudyRepository studies,
            KeyAreaRepository areas,
            TargetRepository targets,
            MandateRepository mandates,
            Desk desk) {
        this.studies = studies;
        this.areas = areas;
        this.targets = targets;
        this.mandates = mandates;
        this.desk = desk;
    }

    public void add(KeyAreaStudyId id, int version, NewTarget target) {
        var study = studies.collecting(id, version);
        requireArea(id, target.area());
        if (targets.existsByStudyAndKindAndName(id, target.kind(), target.name())) {
            throw new RuleViolated(List.of(
                    Problem.of("priorities.target.exists", target.name()).at("name")));
        }
        targets.save(new Target(
                TargetId.next(),
                desk.me(),
                desk.now(),
                null,
                id,
                new KeyAreaId(target.area()),
                target.kind(),
                target.name(),
                target.criterion(),
                target.basis(),
                mandates.chosen(target.mandate(), id)));
        studies.save(study);
        desk.record("priorities.target.added", id, target.name());
    }

    public void remove(KeyAreaStudyId id, int version, TargetId targetId, String reason) {
        var study = studies.collecting(id, version);
        var target = targets.known(targetId, id);
        targets.delete(target);
        studies.save(study);
        desk.recordBecause(reason, "priorities.target.removed", id, target.name());
    }

    /** A target lies in an area that is taken in. */
    private void requireArea(KeyAreaStudyId id, UUID area) {
        var taken = areas.findByStudyOrderById(id).stream()
                .filter(KeyArea::takenIn)
                .anyMatch(one -> one.id().value().equals(area));
        if (!taken) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.target.area-not-in").at("area")));
        }
    }

    /** As it was typed; {@code mandate} is the order that chose it. */
    public record NewTarget(
            UUID area,
            TargetKind kind,
            String name,
            Criterion criterion,
            String basis,
            @Nullable UUID mandate) {}
}
