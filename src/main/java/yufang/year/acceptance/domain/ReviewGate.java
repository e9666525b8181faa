package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.Problem;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.Ledgers;
import yufang.year.delivery.Review;
import yufang.year.supervision.SupervisionRecord;

/** Between delivery and review: what is not decided keeps the review from beginning; then the book is closed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewGate {

    private final Review review;
    private final SupervisionRecord supervision;
    private final Ledgers ledgers;
    private final Contracts contracts;
    private final Frozen frozen;

    /** Where the freeze is kept. */
    @Component
    record Frozen(Freezes freezes, ReviewedTargets targets) {}

    ReviewGate(Review review, SupervisionRecord supervision, Ledgers ledgers, Contracts contracts, Frozen frozen) {
        this.review = review;
        this.supervision = supervision;
        this.ledgers = ledgers;
        this.contracts = contracts;
        this.frozen = frozen;
    }

    @Transactional(readOnly = true)
    public List<Problem> problems(AcceptanceCase acceptance) {
        var problems = new ArrayList<>(review.problemsBeforeReview(acceptance.contract()));
        problems.addAll(supervision.openFindings(acceptance.contract()));
        return problems;
    }

    /** The book is closed first: what is frozen is what nobody changes any more. */
    void begin(AcceptanceCase acceptance) {
        review.begin(acceptance.contract());
        frozen.freezes().keep(acceptance, ledgers.of(acceptance.contract()));
        frozen.targets()
                .keep(acceptance, contracts.contract(acceptance.contract()).targets());
    }
}
