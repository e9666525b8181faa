package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;

/**
 * One application of the provider (验收申请), and what the agency made of it: incomplete, with what is missing, or accepted
 * for review. It is answered once; what was lacking comes with the next one.
 */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "application")
class Application extends Stored<Application, ApplicationId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int number;
    private final OrganisationId organisation;
    private final String summary;
    private final LocalDate appliedOn;
    private ApplicationStatus status;
    private @Nullable PersonId checkedBy;
    private @Nullable LocalDate checkedOn;
    private @Nullable String missing;
    private @Nullable Integer panelLeast;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    Application(
            ApplicationId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int number,
            OrganisationId organisation,
            String summary,
            LocalDate appliedOn,
            ApplicationStatus status,
            @Nullable PersonId checkedBy,
            @Nullable LocalDate checkedOn,
            @Nullable String missing,
            @Nullable Integer panelLeast,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.number = number;
        this.organisation = organisation;
        this.summary = summary;
        this.appliedOn = appliedOn;
        this.status = status;
        this.checkedBy = checkedBy;
        this.checkedOn = checkedOn;
        this.missing = missing;
        this.panelLeast = panelLeast;
        this.rulesVersion = rulesVersion;
    }

    static Application handIn(AcceptanceCase acceptance, String summary, PersonId by, Instant now) {
        return new Application(
                ApplicationId.next(),
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                acceptance.organisation(),
                summary,
                acceptance.appliedOn(),
                ApplicationStatus.HANDED_IN,
                null,
                null,
                null,
                null,
                null);
    }

    /** @param lacking said to the provider, so that it knows what to add */
    void returnAsIncomplete(String lacking, String rules, PersonId by, LocalDate today) {
        check(ApplicationStatus.INCOMPLETE, rules, by, today);
        missing = lacking;
    }

    /** @param least how many experts the rule asks for on this day */
    void accept(int least, String rules, PersonId by, LocalDate today) {
        check(ApplicationStatus.ACCEPTED, rules, by, today);
        panelLeast = least;
    }

    private void check(ApplicationStatus outcome, String rules, PersonId by, LocalDate today) {
        status = status.become(outcome);
        if (createdBy().equals(by)) {
            throw new RuleViolated(List.of(Problem.of("acceptance.application.same-person")));
        }
        checkedBy = by;
        checkedOn = today;
        rulesVersion = rules;
    }

    /** When it was accepted for review, or returned; null while nobody has checked it. */
    @Nullable
    LocalDate checkedOn() {
        return checkedOn;
    }

    ApplicationStatus status() {
        return status;
    }

    int number() {
        return number;
    }

    @Nullable
    PersonId checkedBy() {
        return checkedBy;
    }

    @Nullable
    String missing() {
        return missing;
    }

    /** How few experts a panel may have; known once it is accepted for review. */
    int panelLeast() {
        return Objects.requireNonNull(panelLeast, "Not under review");
    }
}
