package yufang.year.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;

/**
 * A version of the annual plan as the committee issued it. It never changes.
 *
 * @param version 1 for the first of the year
 * @param number of the document under which it was issued
 * @param inForce false once a later version was issued
 */
public record IssuedPlan(
        PlanVersionId id,
        AnnualPlanId plan,
        FiscalYear year,
        int version,
        String title,
        DocumentNumber number,
        LocalDate issuedOn,
        boolean inForce,
        List<PlannedSubProject> subProjects) {

    public IssuedPlan {
        subProjects = List.copyOf(subProjects);
    }

    public Optional<PlannedSubProject> subProject(SubProjectId id) {
        return subProjects.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The budget figures of all sub-projects, in yuan. */
    public Money budget() {
        return subProjects.stream().map(PlannedSubProject::budget).reduce(Money.ZERO, Money::plus);
    }
}
