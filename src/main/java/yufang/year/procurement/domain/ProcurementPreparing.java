package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.planning.IssuedPlans;
import yufang.year.procurement.ProcurementId;

/** What the agency's officer does before anybody proposes: prepares the file, asks the providers. */
@Component
@Transactional
public class ProcurementPreparing {

    private final ProcurementRepository procurements;
    private final ProcurementFile file;
    private final Before before;
    private final StepFive step;
    private final Desk desk;

    ProcurementPreparing(
            ProcurementRepository procurements, ProcurementFile file, Before before, StepFive step, Desk desk) {
        this.procurements = procurements;
        this.file = file;
        this.before = before;
        this.step = step;
        this.desk = desk;
    }

    /** What it rests on, and who is called to it. */
    @Component
    record Before(IssuedPlans plans, Grounds grounds, Panels panels) {}

    /**
     * What the officer writes.
     *
     * @param until the last day on which proposals are received
     * @param factors one a line
     */
    public record Draft(Manner manner, LocalDate until, String factors, List<UUID> providers) {}

    public ProcurementId prepare(SubProjectId subProject, Draft draft) {
        var plan = before.plans().inForce(subProject).orElseThrow(() -> refused("procurement.prepare.no-sub-project"));
        if (procurements.existsBySubProjectAndStatusNot(subProject, ProcurementStatus.FAILED)) {
            throw refused("procurement.prepare.exists");
        }
        var attempt = procurements.countBySubProject(subProject) + 1;
        var procurement = procurements.save(Procurement.prepare(
                plan.year(), subProject, attempt, draft.manner(), draft.until(), desk.me(), desk.now()));
        file.write(procurement.id(), draft.factors(), draft.providers());
        desk.record("procurement.prepared", procurement.id(), step.title(subProject), attempt);
        before.grounds().demand(subProject).ifPresent(demand -> step.close(StepFive.Task.PREPARE, demand));
        step.hand(StepFive.Task.BEGIN, procurement, null);
        step.report(procurement);
        return procurement.id();
    }

    public void correct(ProcurementId id, int version, Draft draft) {
        var procurement = procurement(id).at(version);
        procurement.correct(draft.manner(), draft.until(), desk.me());
        procurements.save(procurement);
        file.write(id, draft.factors(), draft.providers());
        desk.record("procurement.corrected", id, step.title(procurement.subProject()));
    }

    public void begin(ProcurementId id, int version) {
        var procurement = procurement(id).at(version);
        procurement.begin(gate(procurement), desk.rules(), desk.today(), desk.me());
        procurements.save(procurement);
        var until = procurement.receiveUntil();
        desk.record("procurement.begun", id, step.title(procurement.subProject()), until.toString());
        step.close(StepFive.Task.BEGIN, id);
        for (var invitation : file.invitations(id)) {
            step.open(
                    StepFive.Task.PROPOSE,
                    invitation.id(),
                    new Addressee.Desk(invitation.organisation(), Role.PROVIDER_MANAGER),
                    procurement,
                    Proposing.address(invitation.id()),
                    new Term.Until(until));
        }
        step.hand(StepFive.Task.OPEN, procurement, null, until.toString());
        step.report(procurement);
    }

    /** It ends without a provider. What was proposed stays sealed; that it was proposed may be read now. */
    public void fail(ProcurementId id, int version, String reason) {
        var procurement = procurement(id).at(version);
        procurement.fail(reason, desk.today(), desk.me());
        procurements.save(procurement);
        desk.lift(id);
        desk.recordBecause(reason, "procurement.failed", id, step.title(procurement.subProject()));
        desk.closeAll(id);
        file.invitations(id).forEach(invitation -> desk.closeAll(invitation.id()));
        before.panels().of(id).seats().forEach(seat -> desk.closeAll(seat.id()));
        step.report(procurement);
        before.grounds()
                .demand(procurement.subProject())
                .ifPresent(demand -> step.awaitPreparation(demand, procurement.subProject()));
    }

    /** What keeps receiving from beginning now; warnings stand among it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeBeginning(ProcurementId id) {
        var procurement = procurement(id);
        return gate(procurement).problems(procurement, desk.rules(), desk.today());
    }

    /** The factors, as they can be typed again. */
    @Transactional(readOnly = true)
    public String factorLines(ProcurementId id) {
        return file.text(id);
    }

    private BeginningGate gate(Procurement procurement) {
        return new BeginningGate(
                before.grounds().of(procurement.subProject()),
                file.weights(procurement.id()),
                file.invitations(procurement.id()).size());
    }

    private Procurement procurement(ProcurementId id) {
        return procurements.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private static RuleViolated refused(String code) {
        return new RuleViolated(List.of(Problem.of(code).at("subProject")));
    }
}
