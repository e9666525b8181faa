package yufang.year.planning.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PlanVersionId;

/** Adds and removes what a version of the plan says beside its sub-projects. One public method is one transaction. */
@Component
@Transactional
public class PlanDrafting {

    private final PlanVersionRepository versions;
    private final PlanLines lines;
    private final PlanContents contents;
    private final Desk desk;

    PlanDrafting(PlanVersionRepository versions, PlanLines lines, PlanContents contents, Desk desk) {
        this.versions = versions;
        this.lines = lines;
        this.contents = contents;
        this.desk = desk;
    }

    public void addBasis(PlanVersionId id, int version, String title, String issuer, @Nullable DocumentNumber number) {
        var plan = changed(id, version);
        lines.add(LineKind.BASIS, id, line(), title, issuer, number == null ? null : number.text());
        added(plan, LineKind.BASIS, title);
    }

    public void addObjective(PlanVersionId id, int version, String said) {
        var plan = changed(id, version);
        lines.add(LineKind.OBJECTIVE, id, line(), said);
        added(plan, LineKind.OBJECTIVE, said);
    }

    public void addLesson(PlanVersionId id, int version, String said, String source, boolean adopted, String reason) {
        var plan = changed(id, version);
        lines.add(LineKind.LESSON, id, line(), said, source, adopted, reason);
        added(plan, LineKind.LESSON, said);
    }

    public void addStep(PlanVersionId id, int version, int step, YearMonth first, YearMonth last) {
        var plan = changed(id, version);
        var planned = new PlannedStep(line(), step, first, last);
        if (contents.of(id).steps().stream().anyMatch(other -> other.step() == step)) {
            throw new RuleViolated(List.of(Problem.of("planning.step.exists").at("step")));
        }
        lines.add(LineKind.STEP, id, planned.id(), step, first.atDay(1), last.atDay(1));
        added(plan, LineKind.STEP, Integer.toString(step));
    }

    /** Whatever it is, with all that belongs to it. */
    public void remove(PlanVersionId id, int version, PlanLineId line) {
        var plan = changed(id, version);
        var removed = line(id, line);
        lines.remove(id, removed);
        desk.record(
                "planning.line.removed",
                id,
                plan.year().toString(),
                Wording.word("planning.line.kind", removed.kind()),
                removed.title());
    }

    @Transactional(readOnly = true)
    public PlanLine line(PlanVersionId id, PlanLineId line) {
        return lines.find(id, line).orElseThrow(() -> new NotFound(line));
    }

    /** The version is saved with every change of a line: forms shown before it are refused. */
    private PlanVersion changed(PlanVersionId id, int version) {
        var plan = versions.findById(id).orElseThrow(() -> new NotFound(id)).at(version);
        plan.change();
        return versions.save(plan);
    }

    private void added(PlanVersion plan, LineKind kind, String title) {
        desk.record(
                "planning.line.added",
                plan.id(),
                plan.year().toString(),
                Wording.word("planning.line.kind", kind),
                title);
    }

    private static PlanLineId line() {
        return new PlanLineId(UuidCreator.getTimeOrderedEpoch());
    }
}
