package yufang.year.planning.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** What the officer does between the draft and the committee: ask, settle, lay before it. */
@Component
@Transactional
public class PlanCirculating {

    static final String DECIDE = "planning.decide";

    private final PlanVersionRepository versions;
    private final OpinionItemRepository items;
    private final Circulars circulars;
    private final PlanContents contents;
    private final Desk desk;

    PlanCirculating(
            PlanVersionRepository versions,
            OpinionItemRepository items,
            Circulars circulars,
            PlanContents contents,
            Desk desk) {
        this.versions = versions;
        this.items = items;
        this.circulars = circulars;
        this.contents = contents;
        this.desk = desk;
    }

    public void circulate(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        plan.circulate(contents.of(id), desk.me());
        circulars.ask(plan);
        versions.save(plan);
        desk.record("planning.circulated", id, plan.year().toString());
    }

    /** Ends the asking: all have answered, or the term is over. */
    public void revise(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        var circulation = circulars.of(id);
        plan.revise(circulars.answers(circulation), desk.today());
        versions.save(plan);
        desk.record("planning.revision-begun", id, plan.year().toString());
        circulars.closeWork(circulation);
        desk.close(id, Circulars.REVISE);
    }

    public void settle(PlanVersionId id, OpinionItemId itemId, int version, boolean adopts, @Nullable String reason) {
        var plan = plan(id);
        if (plan.status() != PlanStatus.CIRCULATING && plan.status() != PlanStatus.REVISING) {
            throw plan.status().closedStep();
        }
        var item = item(id, itemId).at(version);
        item.settle(adopts, reason, desk.me(), desk.now());
        items.save(item);
        var act = adopts ? "planning.item.adopted" : "planning.item.refused";
        if (reason == null) {
            desk.record(act, id, plan.year().toString(), item.said());
        } else {
            desk.recordBecause(reason, act, id, plan.year().toString(), item.said());
        }
    }

    @Transactional(readOnly = true)
    public OpinionItem item(PlanVersionId id, OpinionItemId itemId) {
        return items.findById(itemId)
                .filter(item -> item.planVersion().equals(id))
                .orElseThrow(() -> new NotFound(itemId));
    }

    public void submit(PlanVersionId id, int version) {
        var plan = plan(id).at(version);
        if (!plan.status().canBecome(PlanStatus.BEFORE_COMMITTEE))
            throw plan.status().closedStep();
        plan.submit(contents.of(id), circulars.answers(circulars.of(id)), desk.today(), desk.me());
        versions.save(plan);
        desk.record("planning.submitted", id, plan.year().toString());
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
