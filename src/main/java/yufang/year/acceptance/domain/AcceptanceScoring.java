package yufang.year.acceptance.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

/**
 * What an expert does: declares, scores, locks. Nobody sees a sheet but its owner before all are locked; the trail says
 * that he scored, never how.
 */
@Component
@Transactional
public class AcceptanceScoring {

    private static final int DECIMALS = 2;

    private final AcceptanceSheets sheets;
    private final AcceptanceFiles files;
    private final AcceptanceWork work;
    private final Desk desk;

    AcceptanceScoring(AcceptanceSheets sheets, AcceptanceFiles files, AcceptanceWork work, Desk desk) {
        this.sheets = sheets;
        this.files = files;
        this.work = work;
        this.desk = desk;
    }

    /** @param conflict what stands in the way; null where nothing does */
    public void declare(PanelSeatId id, int version, boolean free, @Nullable String conflict) {
        var seat = own(id).at(version);
        var acceptance = underReview(seat);
        if (free) {
            seat.declareNoConflict(desk.me(), desk.today());
        } else {
            seat.recuse(conflict, desk.me(), desk.today());
        }
        sheets.save(seat);
        if (free || conflict == null) {
            desk.record("acceptance.sheet.declared-free", acceptance.id(), acceptance.title());
        } else {
            desk.recordBecause(conflict, "acceptance.sheet.recused", acceptance.id(), acceptance.title());
            sheets.stepDown(acceptance, seat);
            work.done(id);
        }
    }

    public void score(
            PanelSeatId id, int version, PerformanceTargetId target, BigDecimal score, @Nullable String remark) {
        var seat = own(id).at(version);
        var acceptance = underReview(seat);
        seat.requireScorable(desk.me());
        var judged = target(id, target).target();
        sheets.put(seat, target, points(score, judged), remark, desk.now());
        desk.record("acceptance.sheet.scored", acceptance.id(), acceptance.title(), judged.indicator());
    }

    private static Points points(BigDecimal score, PerformanceTarget judged) {
        var weight = judged.weight();
        if (score.signum() < 0
                || score.stripTrailingZeros().scale() > DECIMALS
                || score.compareTo(weight.value()) > 0) {
            throw new RuleViolated(List.of(
                    Problem.of("acceptance.sheet.range", weight.toString()).at("score")));
        }
        return new Points(score);
    }

    public void lock(PanelSeatId id, int version) {
        var seat = own(id).at(version);
        var acceptance = underReview(seat);
        seat.lock(sheets.judged(seat), sheets.scored(seat), desk.me(), desk.today());
        sheets.save(seat);
        desk.record("acceptance.sheet.locked", acceptance.id(), acceptance.title());
        work.done(id);
        if (sheets.count(seat).isComplete()) work.allLocked(acceptance);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeLock(PanelSeatId id) {
        var seat = own(id);
        return seat.status() == SheetStatus.OPEN
                ? PanelSeat.problemsBeforeLock(sheets.judged(seat), sheets.scored(seat))
                : List.of();
    }

    /** @throws NotFound where it is not one that experts judge in this review */
    @Transactional(readOnly = true)
    public ContractTarget target(PanelSeatId id, PerformanceTargetId target) {
        var seat = own(id);
        if (!sheets.judged(seat).contains(target)) throw new NotFound(target);
        return sheets.target(seat, target);
    }

    private PanelSeat own(PanelSeatId id) {
        return sheets.own(id, desk.me());
    }

    private AcceptanceCase underReview(PanelSeat seat) {
        var acceptance = files.known(seat.acceptanceCase()).in(AcceptanceStatus.UNDER_REVIEW);
        if (acceptance.application() != seat.application())
            throw acceptance.status().closedStep();
        return acceptance;
    }
}
