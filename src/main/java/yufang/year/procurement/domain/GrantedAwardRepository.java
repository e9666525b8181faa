package yufang.year.procurement.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.year.procurement.AwardId;

interface GrantedAwardRepository extends ListCrudRepository<GrantedAward, AwardId> {}
