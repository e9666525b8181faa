package yufang.ground.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.ObjectionId;
import yufang.platform.Stored;
import yufang.shared.PersonId;
import yufang.shared.RuleViolated;

/** What somebody has against a disclosure (异议). It stays as it was received, and is answered once. */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "disclosure", name = "objection")
public class Objection extends Stored<Objection, ObjectionId> {

    private final NoticeId notice;

    @Embedded.Empty
    private final ObjectionWords words;

    private ObjectionStatus status;

    @Embedded.Nullable
    private @Nullable ObjectionAnswer answer;

    private @Nullable PersonId answeredBy;
    private @Nullable LocalDate answeredOn;

    @PersistenceCreator
    Objection(
            ObjectionId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            NoticeId notice,
            ObjectionWords words,
            ObjectionStatus status,
            @Nullable ObjectionAnswer answer,
            @Nullable PersonId answeredBy,
            @Nullable LocalDate answeredOn) {
        super(id, createdBy, createdAt, version);
        this.notice = notice;
        this.words = words;
        this.status = status;
        this.answer = answer;
        this.answeredBy = answeredBy;
        this.answeredOn = answeredOn;
    }

    static Objection receive(
            ObjectionId id, Objected disclosure, ObjectionWords words, LocalDate today, PersonId by, Instant now) {
        RuleViolated.unlessAllowed(disclosure.problemsBeforeObjection(words.receivedOn(), today));
        return new Objection(id, by, now, null, disclosure.id(), words, ObjectionStatus.RECEIVED, null, null, null);
    }

    void answer(ObjectionAnswer said, PersonId by, LocalDate today) {
        status = status.become(ObjectionStatus.ANSWERED);
        RuleViolated.unlessAllowed(said.problems(words.objector(), words.contact()));
        answer = said;
        answeredBy = by;
        answeredOn = today;
    }

    public NoticeId notice() {
        return notice;
    }

    public LocalDate receivedOn() {
        return words.receivedOn();
    }

    public ObjectionStatus status() {
        return status;
    }

    public @Nullable PersonId answeredBy() {
        return answeredBy;
    }
}
