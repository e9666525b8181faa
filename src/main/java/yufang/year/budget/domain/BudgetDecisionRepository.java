package yufang.year.budget.domain;

import org.springframework.data.repository.ListCrudRepository;

interface BudgetDecisionRepository extends ListCrudRepository<BudgetDecision, BudgetDecisionId> {}
