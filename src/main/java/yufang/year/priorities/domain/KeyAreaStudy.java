package yufang.year.priorities.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.disclosure.NoticeId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaStudyId;

/**
 * A year's study of where injuries and diseases happen, and what is decided from it (人社部规〔2017〕13号 第七条). Its rows,
 * candidates and targets are records of their own; whoever changes one saves the study with it, so that nobody proposes
 * what he has not seen.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "key_area_study")
public class KeyAreaStudy extends Stored<KeyAreaStudy, KeyAreaStudyId> {

    private final FiscalYear year;
    private final LocalDate periodFirst;
    private final LocalDate periodLast;
    private StudyStatus status;
    private @Nullable PersonId proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable String returnReason;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable String rulesVersion;
    private @Nullable PersonId publishedBy;
    private @Nullable LocalDate publishedOn;
    private @Nullable String publishedRules;
    private @Nullable NoticeId notice;

    @PersistenceCreator
    KeyAreaStudy(
            KeyAreaStudyId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            LocalDate periodFirst,
            LocalDate periodLast,
            StudyStatus status,
            @Nullable PersonId proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String returnReason,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt,
            @Nullable LocalDate decidedOn,
            @Nullable String rulesVersion,
            @Nullable PersonId publishedBy,
            @Nullable LocalDate publishedOn,
            @Nullable String publishedRules,
            @Nullable NoticeId notice) {
        super(id, createdBy, createdAt, version);
        this.year = year;
        this.periodFirst = periodFirst;
        this.periodLast = periodLast;
        this.status = status;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.returnReason = returnReason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.decidedOn = decidedOn;
        this.rulesVersion = rulesVersion;
        this.publishedBy = publishedBy;
        this.publishedOn = publishedOn;
        this.publishedRules = publishedRules;
        this.notice = notice;
    }

    /** @param period whose figures are studied, which has to be over */
    static KeyAreaStudy begin(
            KeyAreaStudyId id, FiscalYear year, Period period, PersonId by, LocalDate today, Instant now) {
        if (!period.last().isBefore(today)) {
            throw new RuleViolated(List.of(
                    Problem.of("priorities.period.not-over", today.toString()).at("last")));
        }
        return new KeyAreaStudy(
                id,
                by,
                now,
                null,
                year,
                period.first(),
                period.last(),
                StudyStatus.COLLECTING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What belongs to the study changes only while it is being collected. */
    void requireCollecting() {
        if (status != StudyStatus.COLLECTING) throw status.closed();
    }

    /** @param problems what is missing, from {@link ProposalGate} */
    void propose(List<Problem> problems, PersonId by, Instant now) {
        status = status.become(StudyStatus.PROPOSED);
        RuleViolated.unlessAllowed(problems);
        proposedBy = by;
        proposedAt = now;
        returnReason = null;
    }

    /** What keeps this person from deciding on it now; the page shows the same list. */
    public List<Problem> problemsBeforeDecision(PersonId by) {
        return by.equals(proposedBy) ? List.of(Problem.of("priorities.same-person")) : List.of();
    }

    void decide(PersonId by, String rules, LocalDate today, Instant now) {
        status = status.become(StudyStatus.DECIDED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        decidedBy = by;
        decidedAt = now;
        decidedOn = today;
        rulesVersion = rules;
    }

    void sendBack(PersonId by, String reason) {
        status = status.become(StudyStatus.COLLECTING);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        returnReason = reason;
    }

    /** @param rules version under which the notice's term was counted */
    void publish(NoticeId published, PersonId by, String rules, LocalDate today) {
        status = status.become(StudyStatus.PUBLISHED);
        notice = published;
        publishedBy = by;
        publishedOn = today;
        publishedRules = rules;
    }

    public FiscalYear year() {
        return year;
    }

    public StudyStatus status() {
        return status;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable NoticeId notice() {
        return notice;
    }
}
