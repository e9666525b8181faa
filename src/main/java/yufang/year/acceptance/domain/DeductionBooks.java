package yufang.year.acceptance.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.year.acceptance.DeductionId;
import yufang.year.contracts.Contracts;

/** The deductions of reviews, each book with its contract and its freeze. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeductionBooks {

    private final DeductionRepository deductions;
    private final Freezes freezes;
    private final Contracts contracts;

    DeductionBooks(DeductionRepository deductions, Freezes freezes, Contracts contracts) {
        this.deductions = deductions;
        this.freezes = freezes;
        this.contracts = contracts;
    }

    @Transactional(readOnly = true)
    public DeductionBook of(AcceptanceCase acceptance) {
        return new DeductionBook(
                contracts.contract(acceptance.contract()),
                freezes.of(acceptance),
                deductions.findByAcceptanceCaseAndApplicationOrderById(acceptance.id(), acceptance.application()));
    }

    /** @throws NotFound where this review has no such deduction */
    @Transactional(readOnly = true)
    public Deduction known(AcceptanceCase acceptance, DeductionId id) {
        return deductions
                .findById(id)
                .filter(deduction -> deduction.isFor(acceptance))
                .orElseThrow(() -> new NotFound(id));
    }

    void save(Deduction deduction) {
        deductions.save(deduction);
    }
}
