package yufang.year.acceptance.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.DeductionId;
import yufang.year.planning.PerformanceTarget;

/** Who has what to do next, and what the line of the nine steps says, after each act of an acceptance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptanceWork {

    private static final int STEP = 9;
    private static final String HOME = "/supervision/acceptances/";

    private final Desk desk;
    private final Programme programme;

    AcceptanceWork(Desk desk, Programme programme) {
        this.desk = desk;
        this.programme = programme;
    }

    /** What people are asked to do. */
    private enum Task {
        CHECK,
        COMPLETE,
        REVIEW,
        SCORE,
        CHECK_FIGURE,
        ENTER_FIGURE,
        PROPOSE,
        DECIDE,
        CONCLUDE,
        DEMAND,
        RECTIFY,
        APPLY_AGAIN,
        FILE;

        /** @param about the title of the contract first */
        Work of(EntityId subject, Addressee to, String href, Object... about) {
            return Work.of(subject, act(), to, new Wording("acceptance.work." + name(), List.of(about)), href, STEP);
        }

        String act() {
            return "acceptance." + name();
        }
    }

    void applied(AcceptanceCase acceptance) {
        desk.closeAll(acceptance.id());
        openForAgency(acceptance, Task.CHECK);
        report(acceptance);
    }

    void incomplete(AcceptanceCase acceptance) {
        desk.closeAll(acceptance.id());
        openForProvider(acceptance, Task.COMPLETE);
        report(acceptance);
    }

    void underReview(AcceptanceCase acceptance) {
        desk.closeAll(acceptance.id());
        openForAgency(acceptance, Task.REVIEW);
        report(acceptance);
    }

    /** @param lacking true while an obligation that lacks something has no deduction proposed */
    void deductions(AcceptanceCase acceptance, boolean lacking) {
        if (lacking) {
            openForAgency(acceptance, Task.PROPOSE);
        } else {
            desk.close(acceptance.id(), Task.PROPOSE.act());
        }
    }

    void called(AcceptanceCase acceptance, PanelSeat seat) {
        var sheet = HOME + "sheets/" + seat.id().value();
        desk.open(Task.SCORE.of(seat.id(), new Addressee.One(seat.person()), sheet, acceptance.title()));
    }

    void done(EntityId subject) {
        desk.closeAll(subject);
    }

    void allLocked(AcceptanceCase acceptance) {
        openForAgency(acceptance, Task.CONCLUDE);
    }

    void figureEntered(AcceptanceCase acceptance, PerformanceTarget target, TargetFigureId figure) {
        desk.closeAll(target.id());
        desk.open(Task.CHECK_FIGURE.of(
                target.id(),
                Addressee.desk(Role.AGENCY_REVIEWER),
                address(acceptance) + "/figures/" + figure.value(),
                acceptance.title(),
                target.indicator()));
    }

    void figureRejected(AcceptanceCase acceptance, PerformanceTarget target) {
        desk.closeAll(target.id());
        desk.open(Task.ENTER_FIGURE.of(
                target.id(),
                Addressee.desk(Role.AGENCY_OFFICER),
                address(acceptance) + "/targets/" + target.id().value() + "/figure",
                acceptance.title(),
                target.indicator()));
    }

    void deductionProposed(AcceptanceCase acceptance, Deduction deduction) {
        desk.open(Task.DECIDE.of(
                deduction.id(),
                Addressee.desk(Role.AGENCY_REVIEWER),
                address(acceptance) + "/deductions/" + deduction.id().value(),
                acceptance.title(),
                deduction.particulars(),
                deduction.amount()));
    }

    void passed(AcceptanceCase acceptance, Points total) {
        desk.close(acceptance.id(), Task.REVIEW.act());
        desk.close(acceptance.id(), Task.CONCLUDE.act());
        desk.open(Task.FILE.of(
                acceptance.id(),
                Addressee.desk(Role.COMMITTEE_OFFICE),
                address(acceptance),
                acceptance.title(),
                total.toString()));
        programme.report(now(acceptance).saying(Wording.of("acceptance.step.passed", total.toString())));
    }

    /** What was proposed under this freeze needs no decision any more. */
    void failed(AcceptanceCase acceptance, Points total, List<DeductionId> undecided) {
        desk.closeAll(acceptance.id());
        undecided.forEach(desk::closeAll);
        openForAgency(acceptance, Task.DEMAND);
        programme.report(now(acceptance).saying(Wording.of("acceptance.step.failed", total.toString())));
    }

    void rectifying(AcceptanceCase acceptance, List<RectificationItem> items) {
        desk.closeAll(acceptance.id());
        for (var item : items) {
            var page = address(acceptance) + "/rectification-items/" + item.id().value();
            desk.open(Task.RECTIFY
                    .of(item.id(), provider(acceptance), page, acceptance.title(), item.said())
                    .until(new Term.Until(item.until())));
        }
        report(acceptance);
    }

    /** Every item is answered: the provider may apply again. */
    void answered(AcceptanceCase acceptance) {
        openForProvider(acceptance, Task.APPLY_AGAIN);
    }

    void filed(AcceptanceCase acceptance, Points total, LocalDate day) {
        desk.close(acceptance.id(), Task.FILE.act());
        programme.report(StepReport.done(acceptance.year(), acceptance.subProject(), STEP, day, address(acceptance))
                .saying(Wording.of("acceptance.step.filed", day.toString(), total.toString())));
    }

    private void openForAgency(AcceptanceCase acceptance, Task task) {
        desk.open(
                task.of(acceptance.id(), Addressee.desk(Role.AGENCY_OFFICER), address(acceptance), acceptance.title()));
    }

    private void openForProvider(AcceptanceCase acceptance, Task task) {
        var page = HOME + "contracts/" + acceptance.contract().value();
        desk.open(task.of(acceptance.id(), provider(acceptance), page, acceptance.title()));
    }

    private static Addressee provider(AcceptanceCase acceptance) {
        return new Addressee.Desk(acceptance.organisation(), Role.PROVIDER_MANAGER);
    }

    private void report(AcceptanceCase acceptance) {
        programme.report(now(acceptance).saying(Wording.word("acceptance.status", acceptance.status())));
    }

    private static StepReport now(AcceptanceCase acceptance) {
        return StepReport.now(acceptance.year(), acceptance.subProject(), STEP, address(acceptance));
    }

    private static String address(AcceptanceCase acceptance) {
        return HOME + acceptance.id().value();
    }
}
