package yufang.year.delivery;

import java.util.List;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;

/** The acceptance closes the book of units while it reviews, and opens it again for rectification. */
public interface Review {

    /** Units that are carried out or submitted and not decided keep a review from beginning. */
    List<Problem> problemsBeforeReview(ContractId contract);

    /** From now on nothing is carried out, submitted or verified. */
    void begin(ContractId contract);

    /** During rectification the provider mends and the agency verifies again. */
    void reopen(ContractId contract);
}
