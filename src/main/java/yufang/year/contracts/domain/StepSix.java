package yufang.year.contracts.domain;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractProgress;

/** Tells the line of the nine steps how far the contract is, and hands it from desk to desk. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepSix {

    static final int STEP = 6;
    private static final String OFFER = "contracts.offer";
    private static final String AGREE = "contracts.agree";
    private static final String SIGN = "contracts.sign";
    private static final String PAYEE = "contracts.payee";

    private final Programme programme;
    private final ContractGates gates;
    private final Desk desk;

    StepSix(Programme programme, ContractGates gates, Desk desk) {
        this.programme = programme;
        this.gates = gates;
        this.desk = desk;
    }

    static String address(ContractId id) {
        return "/procurement/contracts/" + id.value();
    }

    /** Where the next step is worked on. */
    static String delivery(ContractId id) {
        return "/delivery/contracts/" + id.value();
    }

    /** It lies on the officer's desk: new, or come back. */
    void atDesk(Contract contract) {
        report(contract);
        desk.closeAll(contract.id());
        desk.open(work(contract, OFFER, Addressee.desk(Role.AGENCY_OFFICER), "contracts.work.offer")
                .until(gates.signUntil(contract)));
    }

    void atProvider(Contract contract) {
        report(contract);
        desk.closeAll(contract.id());
        desk.open(work(contract, AGREE, provider(contract), "contracts.work.agree"));
    }

    void atLeader(Contract contract) {
        report(contract);
        desk.closeAll(contract.id());
        desk.open(work(contract, SIGN, Addressee.desk(Role.AGENCY_LEADER), "contracts.work.sign")
                .until(gates.signUntil(contract)));
    }

    /** @param paid whether somebody has already entered to whom the money goes */
    void signed(Contract contract, boolean paid) {
        programme.report(StepReport.done(
                contract.year(),
                contract.subProject(),
                STEP,
                Objects.requireNonNull(contract.signedOn()),
                address(contract.id())));
        desk.closeAll(contract.id());
        desk.open(Work.of(
                contract.id(),
                ContractProgress.EXECUTE,
                provider(contract),
                Wording.of(
                        "contracts.work.execute",
                        contract.terms().number(),
                        contract.terms().title()),
                delivery(contract.id()),
                STEP + 1));
        if (!paid) desk.open(work(contract, PAYEE, Addressee.desk(Role.AGENCY_OFFICER), "contracts.work.payee"));
    }

    void payeeEntered(Contract contract, Payee payee) {
        desk.close(contract.id(), PAYEE);
        var before = payee.follows();
        if (before != null) desk.closeAll(before);
        desk.open(Work.of(
                payee.id(),
                PAYEE,
                Addressee.desk(Role.AGENCY_REVIEWER),
                Wording.of("contracts.work.payee.confirm", contract.terms().number()),
                address(contract.id()) + "/payees/" + payee.id().value(),
                STEP));
    }

    void ended(Contract contract) {
        report(contract);
        desk.closeAll(contract.id());
    }

    private void report(Contract contract) {
        programme.report(StepReport.now(contract.year(), contract.subProject(), STEP, address(contract.id()))
                .saying(
                        contract.isWithProvider()
                                ? Wording.of("contracts.status.offered")
                                : Wording.word("contracts.status", contract.status())));
    }

    private static Addressee provider(Contract contract) {
        return new Addressee.Desk(contract.provider(), Role.PROVIDER_MANAGER);
    }

    private static Work work(Contract contract, String act, Addressee to, String title) {
        return Work.of(
                contract.id(),
                act,
                to,
                Wording.of(title, contract.terms().number(), contract.terms().title()),
                address(contract.id()),
                STEP);
    }
}
