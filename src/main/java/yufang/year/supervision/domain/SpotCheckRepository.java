package yufang.year.supervision.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.year.supervision.SpotCheckId;

interface SpotCheckRepository extends ListCrudRepository<SpotCheck, SpotCheckId> {}
