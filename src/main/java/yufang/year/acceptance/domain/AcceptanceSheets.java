package yufang.year.acceptance.domain;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.Documents;
import yufang.shared.NotFound;
import yufang.shared.PersonId;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** The sheet of an expert, as he alone sees it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptanceSheets {

    private final PanelSeatRepository seats;
    private final ReviewedTargets targets;
    private final Documents documents;
    private final JdbcClient jdbc;

    AcceptanceSheets(PanelSeatRepository seats, ReviewedTargets targets, Documents documents, JdbcClient jdbc) {
        this.seats = seats;
        this.targets = targets;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** How far a panel has come, for one who may not see its other members. */
    record Count(long seats, long locked, int least) {

        boolean isComplete() {
            return seats == locked && seats >= least && seats % 2 == 1;
        }
    }

    /** @throws NotFound where it is somebody else’s, whoever may see it */
    @Transactional(readOnly = true)
    public PanelSeat own(PanelSeatId id, PersonId me) {
        return seats.findById(id).filter(seat -> seat.person().equals(me)).orElseThrow(() -> new NotFound(id));
    }

    void save(PanelSeat seat) {
        seats.save(seat);
    }

    /** From now on he sees nothing more of it. */
    void stepDown(AcceptanceCase acceptance, PanelSeat seat) {
        documents.dismiss(acceptance.contract(), seat.person());
    }

    @Transactional(readOnly = true)
    public Set<PerformanceTargetId> judged(PanelSeat seat) {
        return targets.judged(seat);
    }

    ContractTarget target(PanelSeat seat, PerformanceTargetId id) {
        return targets.of(seat.acceptanceCase(), seat.application()).stream()
                .filter(each -> each.target().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    public Set<PerformanceTargetId> scored(PanelSeat seat) {
        return jdbc
                .sql("select target from acceptance.sheet_score where seat = :seat")
                .param("seat", seat.id().value())
                .query(UUID.class)
                .stream()
                .map(PerformanceTargetId::new)
                .collect(toSet());
    }

    void put(PanelSeat seat, PerformanceTargetId target, Points score, @Nullable String remark, Instant now) {
        jdbc.sql("""
                insert into acceptance.sheet_score (seat, target, person, acceptance_case, application, score, remark,
                                                    scored_at)
                values (:seat, :target, :person, :acceptance, :application, :score, :remark, :at)
                on conflict (region, seat, target) do update
                    set score = excluded.score, remark = excluded.remark, scored_at = excluded.scored_at
                """)
                .param("seat", seat.id().value())
                .param("target", target.value())
                .param("person", seat.person().value())
                .param("acceptance", seat.acceptanceCase().value())
                .param("application", seat.application())
                .param("score", score.value())
                .param("remark", remark, Types.VARCHAR)
                .param("at", Timestamp.from(now))
                .update();
    }

    Count count(PanelSeat seat) {
        return jdbc.sql("select seats, locked, needed from acceptance.sheets_of(:acceptance, :application)")
                .param("acceptance", seat.acceptanceCase().value())
                .param("application", seat.application())
                .query((row, number) -> new Count(row.getLong("seats"), row.getLong("locked"), row.getInt("needed")))
                .single();
    }
}
