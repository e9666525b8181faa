package yufang.year.priorities.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.documents.DocumentId;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.AskId;
import yufang.year.priorities.KeyAreaStudyId;

/**
 * What one member unit is asked for in a study: its figures, or its consent. An answer is never changed, but overtaken.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "priorities", name = "ask")
class Ask extends Stored<Ask, AskId> {

    private final KeyAreaStudyId study;
    private final AskMatter matter;
    private final @Nullable Decider decider;
    private final OrganisationId organisation;
    private AskStatus status;
    private @Nullable Consent consent;
    private @Nullable Integer cases;
    private @Nullable Integer deaths;
    private @Nullable String statement;
    private @Nullable DocumentId document;
    private @Nullable PersonId answeredBy;
    private @Nullable Instant answeredAt;

    @PersistenceCreator
    Ask(
            AskId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            KeyAreaStudyId study,
            AskMatter matter,
            @Nullable Decider decider,
            OrganisationId organisation,
            AskStatus status,
            @Nullable Consent consent,
            @Nullable Integer cases,
            @Nullable Integer deaths,
            @Nullable String statement,
            @Nullable DocumentId document,
            @Nullable PersonId answeredBy,
            @Nullable Instant answeredAt) {
        super(id, createdBy, createdAt, version);
        this.study = study;
        this.matter = matter;
        this.decider = decider;
        this.organisation = organisation;
        this.status = status;
        this.consent = consent;
        this.cases = cases;
        this.deaths = deaths;
        this.statement = statement;
        this.document = document;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    /** @param decider as which department the unit consents; none where it gives figures */
    static Ask of(
            KeyAreaStudyId study,
            AskMatter matter,
            @Nullable Decider decider,
            OrganisationId organisation,
            PersonId by,
            Instant now) {
        if ((matter == AskMatter.CONSENT) != (decider != null)) {
            throw new RuleViolated(
                    List.of(Problem.of(decider == null ? "priorities.ask.as-which" : "priorities.ask.no-department")
                            .at("decider")));
        }
        return new Ask(
                AskId.next(),
                by,
                now,
                null,
                study,
                matter,
                decider,
                organisation,
                AskStatus.ASKED,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** True where one of both can stand: of the regulators every unit has a question of its own. */
    boolean overtakes(Ask earlier) {
        return matter == earlier.matter
                && decider == earlier.decider
                && (decider != Decider.SECTOR_REGULATORS || organisation.equals(earlier.organisation));
    }

    void giveFigures(MonthsFigures figures, @Nullable DocumentId paper, PersonId by, Instant now) {
        if (matter == AskMatter.CONSENT) throw RuleViolated.because("priorities.ask.wants-consent");
        if (matter == AskMatter.DISEASES && figures.deaths() != null) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.ask.deaths-of-accidents").at("deaths")));
        }
        status = status.become(AskStatus.ANSWERED);
        cases = figures.cases();
        deaths = figures.deaths();
        statement = figures.statement();
        document = paper;
        answered(by, now);
    }

    void answer(Consent said, @Nullable String text, PersonId by, Instant now) {
        if (matter != AskMatter.CONSENT) throw RuleViolated.because("priorities.ask.wants-figures");
        if (said == Consent.OBJECTED && text == null) {
            throw new RuleViolated(List.of(
                    Problem.of("priorities.ask.objection-without-reason").at("statement")));
        }
        status = status.become(AskStatus.ANSWERED);
        consent = said;
        statement = text;
        answered(by, now);
    }

    private void answered(PersonId by, Instant now) {
        answeredBy = by;
        answeredAt = now;
    }

    void overtake() {
        status = status.become(AskStatus.OVERTAKEN);
    }

    KeyAreaStudyId study() {
        return study;
    }

    AskMatter matter() {
        return matter;
    }

    @Nullable
    Decider decider() {
        return decider;
    }

    AskStatus status() {
        return status;
    }

    boolean stands() {
        return status != AskStatus.OVERTAKEN;
    }

    boolean consented() {
        return status == AskStatus.ANSWERED && consent == Consent.CONSENTED;
    }

    boolean objected() {
        return status == AskStatus.ANSWERED && consent == Consent.OBJECTED;
    }

    String statement() {
        return statement == null ? "" : statement;
    }
}
