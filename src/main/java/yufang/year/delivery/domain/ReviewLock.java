package yufang.year.delivery.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.Review;

/** Closes the book of a contract while the acceptance reviews. The trail is the acceptance's: it tells of one act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewLock implements Review {

    private static final List<UnitStatus> UNDECIDED = List.of(UnitStatus.CARRIED_OUT, UnitStatus.SUBMITTED);

    private final DeliveryUnitRepository units;
    private final Books books;
    private final Contracts contracts;
    private final StepSeven step;
    private final Desk desk;

    ReviewLock(DeliveryUnitRepository units, Books books, Contracts contracts, StepSeven step, Desk desk) {
        this.units = units;
        this.books = books;
        this.contracts = contracts;
        this.step = step;
        this.desk = desk;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Problem> problemsBeforeReview(ContractId contract) {
        return units.findByContractAndStatusIn(contract, UNDECIDED).stream()
                .map(unit -> Problem.of(
                                "delivery.review.undecided",
                                unit.title(),
                                Wording.word("delivery.unit.status", unit.status()))
                        .doneAt("/delivery/units/" + unit.id().value()))
                .toList();
    }

    @Override
    public void begin(ContractId id) {
        if (!books.lock(id)) throw RuleViolated.because("delivery.under-review");
        RuleViolated.unlessAllowed(problemsBeforeReview(id));
        books.review(id, true);
        step.reportDone(contracts.contract(id), desk.today());
    }

    @Override
    public void reopen(ContractId id) {
        if (books.lock(id)) throw RuleViolated.because("delivery.not-under-review");
        books.review(id, false);
        step.report(contracts.contract(id));
    }
}
