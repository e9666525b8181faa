package yufang.year.budget;

import java.util.Optional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;

/** What finance has approved, read in the transaction of whoever asks. Drafts are nobody else's affair. */
public interface ApprovedBudgets {

    /**
     * The agency’s work that the first approval of a year opens for each sub-project, which is its subject: to draft
     * the demand. Whoever does it closes it.
     */
    String PROCURE = "budget.procure";

    /**
     * The budget approved for the version of the plan that is in force, or for an earlier one that was left as it was.
     */
    Optional<ApprovedBudget> inForce(FiscalYear year);

    /**
     * The approved budget that holds this sub-project as the plan in force has it; nothing may be bought before there
     * is one. Its other sub-projects may have been changed since.
     */
    Optional<ApprovedBudget> of(SubProjectId subProject);
}
