package yufang.year.planning.domain;

import org.springframework.data.repository.ListCrudRepository;

interface OpinionItemRepository extends ListCrudRepository<OpinionItem, OpinionItemId> {}
