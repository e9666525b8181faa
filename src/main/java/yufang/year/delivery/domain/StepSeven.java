package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.shared.Wording;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.LedgerLine;
import yufang.shared.quantity.Stage;
import yufang.year.contracts.SignedContract;

/** Tells the line of the nine steps how far the carrying out of a sub-project is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepSeven {

    static final int STEP = 7;

    private final Programme programme;
    private final StoredLedgers ledgers;

    StepSeven(Programme programme, StoredLedgers ledgers) {
        this.programme = programme;
        this.ledgers = ledgers;
    }

    void report(SignedContract contract, ExecutionPlan plan) {
        if (plan.number() > 1) {
            report(contract);
        } else {
            programme.report(now(contract).saying(Wording.word("delivery.plan.status", plan.status())));
        }
    }

    /** By what is verified. */
    void report(SignedContract contract) {
        programme.report(now(contract).saying(figure(ledgers.bare(contract))));
    }

    void reportDone(SignedContract contract, LocalDate day) {
        programme.report(StepReport.done(contract.year(), contract.subProject(), STEP, day, address(contract))
                .saying(figure(ledgers.bare(contract))));
    }

    private static StepReport now(SignedContract contract) {
        return StepReport.now(contract.year(), contract.subProject(), STEP, address(contract));
    }

    /** "311 of 320 persons verified", or how many of several totals are reached. */
    static Wording figure(List<Ledger> ledgers) {
        var lines = ledgers.stream().flatMap(ledger -> ledger.lines().stream()).toList();
        if (lines.size() == 1) {
            var line = lines.getFirst();
            return Wording.of(
                    "delivery.step.figure",
                    line.figure(Stage.VERIFIED).said(),
                    line.required().said(),
                    line.measure().counted().word());
        }
        var reached = lines.stream().filter(StepSeven::isReached).count();
        return Wording.of("delivery.step.measures", reached, (long) lines.size());
    }

    private static boolean isReached(LedgerLine line) {
        return line.fulfilment().shortfall().isZero()
                && line.fulfilment().excess().isZero();
    }

    static String address(SignedContract contract) {
        return "/delivery/contracts/" + contract.id().value();
    }
}
