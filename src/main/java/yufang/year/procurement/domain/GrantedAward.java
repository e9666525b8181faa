package yufang.year.procurement.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.procurement.AwardId;
import yufang.year.procurement.ProcurementId;

/** The letter to the provider that was chosen (成交通知书): it never changes, and the contract rests on it. */
@Table(schema = "procurement", name = "award")
class GrantedAward extends Stored<GrantedAward, AwardId> {

    private final ProcurementId procurement;

    @SuppressWarnings("UnusedVariable") // stored; read by SQL
    private final ProposalId proposal;

    private final SubProjectId subProject;

    @SuppressWarnings("UnusedVariable") // as above
    private final FiscalYear year;

    private final OrganisationId organisation;
    private final Money price;

    @SuppressWarnings("UnusedVariable") // as above
    private final LocalDate awardedOn;

    @SuppressWarnings("UnusedVariable") // as above
    private final String rulesVersion;

    @PersistenceCreator
    GrantedAward(
            AwardId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ProcurementId procurement,
            ProposalId proposal,
            SubProjectId subProject,
            FiscalYear year,
            OrganisationId organisation,
            Money price,
            LocalDate awardedOn,
            String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.procurement = procurement;
        this.proposal = proposal;
        this.subProject = subProject;
        this.year = year;
        this.organisation = organisation;
        this.price = price;
        this.awardedOn = awardedOn;
        this.rulesVersion = rulesVersion;
    }

    static GrantedAward of(
            Procurement procurement, OpenedProposal chosen, String rules, PersonId by, LocalDate today, Instant now) {
        return new GrantedAward(
                AwardId.next(),
                by,
                now,
                null,
                procurement.id(),
                chosen.id(),
                procurement.subProject(),
                procurement.year(),
                chosen.organisation(),
                chosen.price(),
                today,
                rules);
    }

    ProcurementId procurement() {
        return procurement;
    }

    SubProjectId subProject() {
        return subProject;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Money price() {
        return price;
    }
}
