package yufang.year.delivery.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.EntityId;
import yufang.shared.OrganisationId;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.SignedContract;

/** Opens and closes what the provider and the agency have to do with plans and units. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryWork {

    static final String DRAFT = "delivery.draft";
    static final String APPROVE = "delivery.approve";
    static final String REVISE = "delivery.revise";
    static final String CARRY_OUT = "delivery.carry-out";
    static final String SUBMIT = "delivery.submit";
    static final String VERIFY = "delivery.verify";
    static final String MEND = "delivery.mend";
    static final String CHANGE = "delivery.change";

    private final Desk desk;

    DeliveryWork(Desk desk) {
        this.desk = desk;
    }

    void draft(SignedContract contract) {
        desk.open(Work.of(
                contract.id(),
                DRAFT,
                manager(contract.provider()),
                Wording.of("delivery.work.draft", contract.title()),
                StepSeven.address(contract),
                StepSeven.STEP));
    }

    void approve(ExecutionPlan plan, SignedContract contract) {
        desk.close(contract.id(), DRAFT);
        desk.closeAll(plan.id());
        desk.open(Work.of(
                plan.id(),
                APPROVE,
                Addressee.desk(Role.AGENCY_OFFICER),
                Wording.of("delivery.work.approve", contract.title()),
                address(plan),
                StepSeven.STEP));
    }

    void revise(ExecutionPlan plan, SignedContract contract) {
        desk.closeAll(plan.id());
        desk.open(Work.of(
                plan.id(),
                REVISE,
                manager(plan.organisation()),
                Wording.of("delivery.work.revise", contract.title()),
                address(plan),
                StepSeven.STEP));
    }

    /** Whoever of the provider comes first enters it. */
    void carryOut(DeliveryUnit unit) {
        var until = new Term.Until(unit.appointment().lastDay());
        ofProvider(unit, CARRY_OUT, "delivery.work.carry-out").forEach(work -> desk.open(work.until(until)));
    }

    void submit(DeliveryUnit unit) {
        desk.close(unit.id(), CARRY_OUT);
        ofProvider(unit, SUBMIT, "delivery.work.submit").forEach(desk::open);
    }

    void verify(DeliveryUnit unit) {
        desk.closeAll(unit.id());
        desk.open(ofAgency(unit, unit.id(), VERIFY, "delivery.work.verify", address(unit) + "/verification"));
    }

    void mend(DeliveryUnit unit) {
        desk.closeAll(unit.id());
        ofProvider(unit, MEND, "delivery.work.mend").forEach(desk::open);
    }

    void decideOn(UnitChange change, DeliveryUnit unit) {
        desk.open(ofAgency(unit, change.id(), CHANGE, "delivery.work.change", address(unit)));
    }

    void done(EntityId subject) {
        desk.closeAll(subject);
    }

    private List<Work> ofProvider(DeliveryUnit unit, String act, String words) {
        return List.of(Role.PROVIDER_FIELD, Role.PROVIDER_MANAGER).stream()
                .map(role -> Work.of(
                        unit.id(),
                        act,
                        new Addressee.Desk(unit.organisation(), role),
                        new Wording(words, List.of(unit.title())),
                        address(unit),
                        StepSeven.STEP))
                .toList();
    }

    private static Work ofAgency(DeliveryUnit unit, EntityId subject, String act, String words, String href) {
        return Work.of(
                subject,
                act,
                Addressee.desk(Role.AGENCY_OFFICER),
                new Wording(words, List.of(unit.title())),
                href,
                StepSeven.STEP);
    }

    private static Addressee manager(OrganisationId provider) {
        return new Addressee.Desk(provider, Role.PROVIDER_MANAGER);
    }

    static String address(ExecutionPlan plan) {
        return "/delivery/plans/" + plan.id().value();
    }

    static String address(DeliveryUnit unit) {
        return "/delivery/units/" + unit.id().value();
    }
}
