package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.procurement.ProcurementId;

/** What one member of the panel scores (评分表). Nobody else fills it in, and once it is locked nobody changes it. */
@Table(schema = "procurement", name = "score_sheet")
public class ScoreSheet extends Stored<ScoreSheet, ScoreSheetId> {

    private final ProcurementId procurement;
    private final SeatId seat;
    private final PersonId person;
    private SheetStatus status;
    private @Nullable Instant lockedAt;
    private @Nullable LocalDate lockedOn;

    @PersistenceCreator
    ScoreSheet(
            ScoreSheetId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            SeatId seat,
            PersonId person,
            SheetStatus status,
            @Nullable Instant lockedAt,
            @Nullable LocalDate lockedOn) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.seat = seat;
        this.person = person;
        this.status = status;
        this.lockedAt = lockedAt;
        this.lockedOn = lockedOn;
    }

    /** Of a member who has declared that he has no interest. */
    static ScoreSheet of(Seat seat, Instant now) {
        return new ScoreSheet(
                ScoreSheetId.next(),
                seat.person(),
                now,
                null,
                seat.procurement(),
                seat.id(),
                seat.person(),
                SheetStatus.OPEN,
                null,
                null);
    }

    /** Before any score on it changes. */
    void change(PersonId by) {
        requireOwn(by);
        if (status == SheetStatus.LOCKED) throw RuleViolated.because("procurement.sheet.locked");
    }

    /** @param missing factors of proposals that are not scored yet */
    public static List<Problem> problemsBeforeLock(long missing) {
        return missing > 0 ? List.of(Problem.of("procurement.sheet.missing", missing)) : List.of();
    }

    void lock(long missing, PersonId by, LocalDate today, Instant now) {
        requireOwn(by);
        status = status.become(SheetStatus.LOCKED);
        RuleViolated.unlessAllowed(problemsBeforeLock(missing));
        lockedAt = now;
        lockedOn = today;
    }

    private void requireOwn(PersonId by) {
        if (!person.equals(by)) throw RuleViolated.because("procurement.seat.another");
    }

    public ProcurementId procurement() {
        return procurement;
    }

    public SeatId seat() {
        return seat;
    }

    public SheetStatus status() {
        return status;
    }
}
