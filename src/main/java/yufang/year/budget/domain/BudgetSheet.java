package yufang.year.budget.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.PlannedSubProject;

/**
 * All that a budget is judged by: its lines, the plan that they are for, and what they are held to.
 *
 * @param kept sub-projects that the plan left as they were when their budget was approved: theirs stays approved
 */
public record BudgetSheet(IssuedPlan plan, Costs costs, CostKinds kinds, Limits limits, Set<SubProjectId> kept) {

    static final String LINES = "fee.cost-lines";

    public BudgetSheet {
        kept = Set.copyOf(kept);
    }

    /** What keeps it from being submitted and from being approved. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!plan.inForce()) {
            problems.add(Problem.of("budget.gate.superseded", plan.number().text()));
        }
        plan.subProjects().forEach(project -> agreement(project).ifPresent(problems::add));
        costs.lines().stream()
                .filter(line -> !kinds.pays(line.item().kind()))
                .forEach(line -> problems.add(rules().problem(
                                "fund.expert-fees",
                                "budget.gate.not-fundable",
                                line.item().title(),
                                CostItem.word(line.item().kind()))));
        problems.addAll(limits.problems(costs));
        return problems;
    }

    /** A sub-project’s lines add up to what the plan says of it; another figure is another plan. */
    private Optional<Problem> agreement(PlannedSubProject project) {
        var lines = costs.of(project.id());
        var sum = lines.total();
        if (lines.lines().isEmpty()) {
            return Optional.of(rules().problem(LINES, "budget.gate.no-lines", project.title(), project.budget()));
        }
        if (sum.equals(project.budget())) return Optional.empty();
        var less = project.budget().exceeds(sum);
        return Optional.of(rules().problem(
                        LINES,
                        less ? "budget.gate.below-plan" : "budget.gate.above-plan",
                        project.title(),
                        sum,
                        project.budget(),
                        less ? project.budget().minus(sum) : sum.minus(project.budget())));
    }

    /** What finance looks at before it decides; the last is a question that no figure here answers. */
    List<Problem> problemsBeforeApproval() {
        var problems = new ArrayList<>(problems());
        problems.add(rules().problem("fund.precondition", "budget.gate.precondition"));
        return problems;
    }

    public Money total() {
        return costs.total();
    }

    public RuleSet rules() {
        return limits.rules();
    }
}
