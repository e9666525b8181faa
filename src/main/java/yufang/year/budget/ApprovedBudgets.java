package yufang.year.budget;

import java.util.Optional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;

/** What finance has approved, read in the transaction of whoever asks. Drafts are nobody else's affair. */
public interface ApprovedBudgets {

    /** The budget approved for the version of the plan that is in force. */
    Optional<ApprovedBudget> inForce(FiscalYear year);

    /** The approved budget that holds this sub-project; nothing may be bought before there is one. */
    Optional<ApprovedBudget> of(SubProjectId subProject);
}
