package yufang.year.planning.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.year.planning.PlanVersionId;

/** What the officer does with each wish of a member unit: adopt it, or refuse it with the reason. */
@Component
@Transactional
public class OpinionSettling {

    private final PlanVersionRepository versions;
    private final OpinionItemRepository items;
    private final Desk desk;

    OpinionSettling(PlanVersionRepository versions, OpinionItemRepository items, Desk desk) {
        this.versions = versions;
        this.items = items;
        this.desk = desk;
    }

    public void settle(PlanVersionId id, OpinionItemId itemId, int version, boolean adopts, @Nullable String reason) {
        var plan = versions.findById(id).orElseThrow(() -> new NotFound(id));
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
}
