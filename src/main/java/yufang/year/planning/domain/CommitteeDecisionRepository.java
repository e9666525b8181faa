package yufang.year.planning.domain;

import org.springframework.data.repository.ListCrudRepository;

interface CommitteeDecisionRepository extends ListCrudRepository<CommitteeDecision, CommitteeDecisionId> {}
