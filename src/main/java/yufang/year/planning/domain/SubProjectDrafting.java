package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.shared.EntityId;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/**
 * Adds and changes sub-projects, deliverables, measures and targets. Changed, they keep their ids: the next version of
 * the plan still speaks of the same thing. One public method is one transaction.
 */
@Component
@Transactional
public class SubProjectDrafting {

    private final PlanVersionRepository versions;
    private final PlanLines lines;
    private final PlanContents contents;
    private final Desk desk;

    SubProjectDrafting(PlanVersionRepository versions, PlanLines lines, PlanContents contents, Desk desk) {
        this.versions = versions;
        this.lines = lines;
        this.contents = contents;
        this.desk = desk;
    }

    public SubProjectId addSubProject(PlanVersionId id, int version, String title, Money budget, String aim) {
        var plan = changed(id, version);
        var project = SubProjectId.next();
        refuse(project, title, budget, id);
        lines.name("sub_project", "plan", project, plan.plan());
        lines.add(LineKind.SUB_PROJECT, id, project, title, budget.yuan(), aim);
        record("planning.line.added", plan, LineKind.SUB_PROJECT, title);
        return project;
    }

    public void changeSubProject(
            PlanVersionId id, int version, SubProjectId project, String title, Money budget, String aim) {
        var plan = changed(id, version);
        refuse(project, title, budget, id);
        lines.change(LineKind.SUB_PROJECT, id, project, title, budget.yuan(), aim);
        record("planning.line.changed", plan, LineKind.SUB_PROJECT, title);
    }

    private void refuse(SubProjectId project, String title, Money budget, PlanVersionId id) {
        if (budget.compareTo(Money.ZERO) <= 0) {
            throw new RuleViolated(List.of(Problem.of("form.bad.not-positive").at("budget")));
        }
        if (contents.subProjects(id).stream()
                .anyMatch(other -> other.title().equals(title) && !other.id().equals(project))) {
            throw new RuleViolated(
                    List.of(Problem.of("planning.sub-project.exists").at("title")));
        }
    }

    public DeliverableId addDeliverable(PlanVersionId id, int version, SubProjectId project, DeliverableWords words) {
        var plan = changed(id, version);
        subProject(id, project);
        var deliverable = DeliverableId.next();
        lines.name("deliverable", "sub_project", deliverable, project);
        lines.add(
                LineKind.DELIVERABLE,
                id,
                deliverable,
                project.value(),
                words.kind().code(),
                words.title(),
                words.particulars(),
                words.targetGroup());
        record("planning.line.added", plan, LineKind.DELIVERABLE, words.title());
        return deliverable;
    }

    /** Its kind stays while it has measures whose conditions only this kind can meet. */
    public void changeDeliverable(PlanVersionId id, int version, DeliverableId deliverable, DeliverableWords words) {
        var plan = changed(id, version);
        var lost = deliverable(id, deliverable).measures().stream()
                .map(Measure::condition)
                .anyMatch(condition -> condition != null
                        && words.kind().fact(condition.fact().key()).isEmpty());
        if (lost) {
            throw new RuleViolated(
                    List.of(Problem.of("planning.deliverable.conditions").at("kind")));
        }
        lines.change(
                LineKind.DELIVERABLE,
                id,
                deliverable,
                words.kind().code(),
                words.title(),
                words.particulars(),
                words.targetGroup());
        record("planning.line.changed", plan, LineKind.DELIVERABLE, words.title());
    }

    public void addMeasure(PlanVersionId id, int version, DeliverableId deliverable, MeasureWords words) {
        var plan = changed(id, version);
        var of = deliverable(id, deliverable);
        var measure = words.read(new MeasureId(UuidCreator.getTimeOrderedEpoch()), of.kind());
        lines.name("measure", "deliverable", measure.id(), deliverable);
        lines.add(LineKind.MEASURE, id, measure.id(), with(deliverable, MeasureWords.columns(measure)));
        recordMeasure("planning.measure.added", plan, of, measure);
    }

    public void changeMeasure(PlanVersionId id, int version, MeasureId measure, MeasureWords words) {
        var plan = changed(id, version);
        var of = ownerOf(id, measure);
        var changed = words.read(measure, of.kind());
        lines.change(LineKind.MEASURE, id, measure, MeasureWords.columns(changed));
        recordMeasure("planning.measure.changed", plan, of, changed);
    }

    public void addTarget(PlanVersionId id, int version, SubProjectId project, PerformanceTarget target) {
        var plan = changed(id, version);
        subProject(id, project);
        lines.name("performance_target", "sub_project", target.id(), project);
        lines.add(LineKind.TARGET, id, target.id(), with(project, columns(target)));
        record("planning.line.added", plan, LineKind.TARGET, target.indicator());
    }

    public void changeTarget(PlanVersionId id, int version, PerformanceTarget target) {
        var plan = changed(id, version);
        lines.change(LineKind.TARGET, id, target.id(), columns(target));
        record("planning.line.changed", plan, LineKind.TARGET, target.indicator());
    }

    private static @Nullable Object[] columns(PerformanceTarget target) {
        return new @Nullable Object[] {
            target.indicator(),
            target.unit(),
            target.target(),
            target.how().name(),
            target.weight().value()
        };
    }

    private static @Nullable Object[] with(EntityId owner, @Nullable Object[] columns) {
        var all = new @Nullable Object[columns.length + 1];
        all[0] = owner.value();
        System.arraycopy(columns, 0, all, 1, columns.length);
        return all;
    }

    @Transactional(readOnly = true)
    public PlannedSubProject subProject(PlanVersionId id, SubProjectId project) {
        return contents.subProjects(id).stream()
                .filter(each -> each.id().equals(project))
                .findFirst()
                .orElseThrow(() -> new NotFound(project));
    }

    @Transactional(readOnly = true)
    public PlannedDeliverable deliverable(PlanVersionId id, DeliverableId deliverable) {
        return contents.of(id).deliverable(deliverable).orElseThrow(() -> new NotFound(deliverable));
    }

    /** The deliverable that this measure belongs to. */
    @Transactional(readOnly = true)
    public PlannedDeliverable ownerOf(PlanVersionId id, MeasureId measure) {
        return contents.subProjects(id).stream()
                .flatMap(project -> project.deliverables().stream())
                .filter(each ->
                        each.measures().stream().anyMatch(one -> one.id().equals(measure)))
                .findFirst()
                .orElseThrow(() -> new NotFound(measure));
    }

    private PlanVersion changed(PlanVersionId id, int version) {
        var plan = versions.findById(id).orElseThrow(() -> new NotFound(id)).at(version);
        plan.change();
        return versions.save(plan);
    }

    private void record(String act, PlanVersion plan, LineKind kind, String title) {
        desk.record(act, plan.id(), plan.year().toString(), Wording.word("planning.line.kind", kind), title);
    }

    private void recordMeasure(String act, PlanVersion plan, PlannedDeliverable of, Measure measure) {
        desk.record(act, plan.id(), plan.year().toString(), of.title(), measure.wording());
    }

    /** A deliverable as it is typed. */
    public record DeliverableWords(DeliverableKind kind, String title, String particulars, String targetGroup) {

        /** @throws RuleViolated where the program knows no such kind */
        public DeliverableWords {
            if (!DeliverableKind.SHIPPED.contains(kind)) {
                throw new RuleViolated(List.of(Problem.of("form.bad.value").at("kind")));
            }
        }
    }
}
