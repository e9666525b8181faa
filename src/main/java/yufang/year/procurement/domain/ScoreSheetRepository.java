package yufang.year.procurement.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ScoreSheetRepository extends ListCrudRepository<ScoreSheet, ScoreSheetId> {
    Optional<ScoreSheet> findBySeat(SeatId seat);
}
