package yufang.year.planning;

import java.util.Optional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;

/** The issued plans of the region, read in the transaction of whoever asks. Drafts are nobody else's affair. */
public interface IssuedPlans {

    /**
     * The bureau’s work that the issue of a later version opens: to budget it. Whoever begins that budget closes it.
     */
    String BUDGET = "planning.budget";

    /** The version in force of that year's plan. */
    Optional<IssuedPlan> inForce(FiscalYear year);

    /** The version in force of the plan that this sub-project belongs to, where that version still has it. */
    Optional<IssuedPlan> inForce(SubProjectId subProject);

    /**
     * An issued version, in force or superseded.
     *
     * @throws NotFound where it is none
     */
    IssuedPlan version(PlanVersionId id);

    /**
     * How long projects last, within how many months and where services are rendered.
     *
     * @throws NotFound where it is no issued version
     */
    ServiceFrame service(PlanVersionId version);
}
