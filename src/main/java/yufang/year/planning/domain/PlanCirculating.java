package yufang.year.planning.domain;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.planning.PlanVersionId;

/** What the officer does between the draft and the committee: ask, and lay before it. */
@Component
@Transactional
public class PlanCirculating {

    static final String DECIDE = "planning.decide";

    private final PlanVersionRepository versions;
    private final Circulars circulars;
    private final PlanContents contents;
    private final StepTwo step;
    private final Desk desk;

    PlanCirculating(
            PlanVersionRepository versions, Circulars circulars, PlanContents contents, StepTwo step, Desk desk) {
        this.versions = versions;
        this.circulars = circulars;
        this.contents = contents;
        this.step = step;
        this.desk = desk;
    }

    public void circulate(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        plan.circulate(contents.of(id), desk.me());
        circulars.ask(plan);
        versions.save(plan);
        desk.record("planning.circulated", id, plan.year().toString());
        step.report(plan);
    }

    /** Ends the asking: all have answered, or the term is over. */
    public void revise(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        var circulation = circulars.of(id);
        plan.revise(circulars.answers(circulation), desk.today());
        versions.save(plan);
        desk.record("planning.revision-begun", id, plan.year().toString());
        step.report(plan);
        circulars.closeWork(circulation);
        desk.close(id, Circulars.REVISE);
    }

    public void submit(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        if (!plan.status().canBecome(PlanStatus.BEFORE_COMMITTEE))
            throw plan.status().closedStep();
        plan.submit(contents.of(id), circulars.answers(circulars.of(id)), desk.today(), desk.me());
        versions.save(plan);
        desk.record("planning.submitted", id, plan.year().toString());
        step.report(plan);
        desk.closeAll(id);
        desk.open(Work.of(
                id,
                DECIDE,
                Addressee.desk(Role.COMMITTEE_OFFICE),
                Wording.of("planning.work.decide", plan.year().toString()),
                "/plans/" + id.value(),
                Circulars.STEP));
    }

    /** What keeps the version from its next step now, whoever takes it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(PlanVersionId id) {
        var plan = plan(id);
        return switch (plan.status()) {
            case DRAFTING -> problemsBeforeCirculation(id);
            case CIRCULATING -> circulars.answers(circulars.of(id)).problemsBeforeRevision(desk.today());
            case REVISING ->
                PlanVersion.problemsBeforeCommittee(contents.of(id), circulars.answers(circulars.of(id)), desk.today());
            case BEFORE_COMMITTEE, APPROVED -> plan.problemsBeforeDeciding(desk.me());
            case ISSUED, SUPERSEDED -> List.of();
        };
    }

    private List<Problem> problemsBeforeCirculation(PlanVersionId id) {
        return Stream.concat(contents.of(id).problems().stream(), circulars.problemsBeforeAsking().stream())
                .toList();
    }

    private PlanVersion plan(PlanVersionId id) {
        return versions.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
