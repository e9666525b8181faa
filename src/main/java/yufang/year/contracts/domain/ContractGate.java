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

/**
 * What a contract is held against before anybody puts his name to it: the rules, the plan in force, what was granted,
 * and by when it is to be signed (采购法 46).
 *
 * @param plan the version in force, null where none has the sub-project any more
 * @param planned the sub-project in that version
 * @param granted the award with the money for it
 */
record ContractGate(
        RuleSet rules,
        @Nullable PlanVersionId plan,
        ServiceFrame frame,
        @Nullable PlannedSubProject planned,
        Granted granted,
        Term signUntil,
        LocalDate today) {

    List<Problem> problems(Contract contract, ContractContent content) {
        var problems = new ArrayList<Problem>();
        problems.addAll(contract.terms().problems(rules, frame));
        problems.addAll(content.problems(contract.total()));
        if (planned == null) {
            problems.add(Problem.of("contracts.gate.no-plan").doneAt("/plans"));
        } else {
            problems.addAll(content.problemsAgainst(planned));
        }
        problems.addAll(granted.problems(contract.award(), contract.total()));
        problems.addAll(lateOn(today));
        return problems;
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
