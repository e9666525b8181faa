package yufang.year.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;

/** One thing that a failed acceptance wants mended (整改事项), and by when. What the provider answers stands beside it. */
@SuppressWarnings("UnusedVariable") // what is only stored, pages read by SQL
@Table(schema = "acceptance", name = "rectification_item")
class RectificationItem extends Stored<RectificationItem, RectificationItemId> {

    private final AcceptanceCaseId acceptanceCase;
    private final int application;
    private final OrganisationId organisation;
    private final String said;
    private final LocalDate until;

    @PersistenceCreator
    RectificationItem(
            RectificationItemId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            AcceptanceCaseId acceptanceCase,
            int application,
            OrganisationId organisation,
            String said,
            LocalDate until) {
        super(id, createdBy, createdAt, version);
        this.acceptanceCase = acceptanceCase;
        this.application = application;
        this.organisation = organisation;
        this.said = said;
        this.until = until;
    }

    /** @param until the last day, not before today */
    static RectificationItem demand(
            AcceptanceCase acceptance, String said, LocalDate until, LocalDate today, PersonId by, Instant now) {
        if (until.isBefore(today)) {
            throw new RuleViolated(
                    List.of(Problem.of("acceptance.item.past", today).at("until")));
        }
        return new RectificationItem(
                RectificationItemId.next(),
                by,
                now,
                null,
                acceptance.id(),
                acceptance.application(),
                acceptance.organisation(),
                said,
                until);
    }

    AcceptanceCaseId acceptanceCase() {
        return acceptanceCase;
    }

    int application() {
        return application;
    }

    String said() {
        return said;
    }

    LocalDate until() {
        return until;
    }
}
