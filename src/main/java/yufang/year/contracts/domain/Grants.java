package yufang.year.contracts.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.budget.ApprovedSubProject;
import yufang.year.contracts.SpentMoney;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;
import yufang.year.procurement.Awards;

/** Asks who granted what: the award, whether it is used up, the approved budget and what of it is spent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Grants {

    private final ContractRepository contracts;
    private final Awards awards;
    private final ApprovedBudgets budgets;
    private final SpentMoney spent;

    Grants(ContractRepository contracts, Awards awards, ApprovedBudgets budgets, SpentMoney spent) {
        this.contracts = contracts;
        this.awards = awards;
        this.budgets = budgets;
        this.spent = spent;
    }

    Granted of(Contract contract) {
        var subProject = contract.subProject();
        return new Granted(
                awards.of(subProject).orElse(null),
                signed(contract.award())
                        .filter(each -> !each.id().equals(contract.id()))
                        .map(each -> each.terms().number())
                        .orElse(null),
                funds(subProject));
    }

    private Optional<Contract> signed(AwardId award) {
        return contracts.findByAwardedAwardAndHandsSignedOnIsNotNull(award);
    }

    private Funds funds(SubProjectId subProject) {
        var approved = budgets.of(subProject)
                .flatMap(budget -> budget.subProject(subProject))
                .map(ApprovedSubProject::amount);
        return new Funds(approved.orElse(null), spent.on(subProject));
    }

    /** @throws RuleViolated beside the choice where the sub-project was awarded to nobody, or the award is used up */
    Award unused(SubProjectId subProject) {
        var award = awards.of(subProject)
                .orElseThrow(() -> beside(Problem.of("contracts.no-award").doneAt("/procurement")));
        signed(award.id()).ifPresent(one -> {
            throw beside(Granted.used(one.terms().number()));
        });
        return award;
    }

    private static RuleViolated beside(Problem problem) {
        return new RuleViolated(List.of(problem.at("subProject")));
    }
}
