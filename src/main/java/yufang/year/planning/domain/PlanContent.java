package yufang.year.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.Points;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/** Everything that a version of the plan says, as it is drafted now or as it was when circulated. */
public record PlanContent(
        PlanFrame frame,
        List<BasisDocument> basis,
        List<Objective> objectives,
        List<Lesson> lessons,
        List<PlannedStep> steps,
        List<PlannedSubProject> subProjects) {

    public PlanContent {
        basis = List.copyOf(basis);
        objectives = List.copyOf(objectives);
        lessons = List.copyOf(lessons);
        steps = List.copyOf(steps);
        subProjects = List.copyOf(subProjects);
    }

    /** What the plan must say before anyone is asked about it (G-1, G-2, and what can be procured and accepted). */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (basis.stream().map(BasisDocument::number).noneMatch(Objects::nonNull)) {
            problems.add(Problem.of("planning.gate.basis"));
        }
        if (objectives.isEmpty()) {
            problems.add(Problem.of("planning.gate.objective"));
        }
        if (subProjects.isEmpty()) {
            problems.add(Problem.of("planning.gate.sub-project"));
        }
        subProjects.stream().flatMap(PlanContent::problems).forEach(problems::add);
        return List.copyOf(problems);
    }

    private static Stream<Problem> problems(PlannedSubProject project) {
        var problems = new ArrayList<Problem>();
        if (project.deliverables().isEmpty()) {
            problems.add(Problem.of("planning.gate.deliverable", project.title()));
        }
        project.deliverables().stream()
                .filter(deliverable -> deliverable.totals().isEmpty())
                .forEach(deliverable -> problems.add(Problem.of("planning.gate.total", deliverable.title())));
        var weights = project.weights();
        if (!weights.equals(Points.HUNDRED)) {
            problems.add(Problem.of("planning.gate.weights", project.title(), weights.toString()));
        }
        return problems.stream();
    }

    public Money budget() {
        return subProjects.stream().map(PlannedSubProject::budget).reduce(Money.ZERO, Money::plus);
    }

    public Optional<PlannedDeliverable> deliverable(DeliverableId id) {
        return subProjects.stream()
                .flatMap(project -> project.deliverables().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
