package yufang.year.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.ServiceFrame;
import yufang.year.procurement.Award;

/**
 * What a contract is held against before anybody puts his name to it: the rules, the plan in force, the award, and by
 * when it is to be signed (采购法 46).
 *
 * @param plan the version in force, null where none has the sub-project any more
 * @param planned the sub-project in that version
 * @param award in force for the sub-project, null where there is none any more
 */
record ContractGate(
        RuleSet rules,
        @Nullable PlanVersionId plan,
        ServiceFrame frame,
        @Nullable PlannedSubProject planned,
        @Nullable Award award,
        Term signUntil,
        LocalDate today) {

    List<Problem> problems(Contract contract, ContractContent content) {
        var problems = new ArrayList<Problem>();
        problems.addAll(contract.terms().problems(rules, frame));
        problems.addAll(content.problems(contract.total()));
        if (planned == null) {
            problems.add(Problem.of("contracts.gate.no-plan"));
        } else {
            problems.addAll(content.problemsAgainst(planned));
        }
        problems.addAll(problemsOfAward(contract));
        problems.addAll(lateOn(today));
        return problems;
    }

    private List<Problem> problemsOfAward(Contract contract) {
        if (award == null || !award.id().equals(contract.award())) {
            return List.of(Problem.of("contracts.gate.no-award"));
        }
        var price = award.price();
        return price.compareTo(contract.total()) == 0
                ? List.of()
                : List.of(Problem.of("contracts.gate.total", contract.total(), price));
    }

    /** A clock: it warns once the term has passed, and hinders nobody. */
    List<Problem> lateOn(LocalDate day) {
        if (!signUntil.surelyOverOn(day)) return List.of();
        return List.of(rules.problem(
                "k.sign",
                "contracts.gate.late",
                String.valueOf(signUntil.known().orElse(day))));
    }
}
