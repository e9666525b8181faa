package yufang.year.procurement;

import java.time.LocalDate;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.OrganisationId;

/**
 * To whom a sub-project was awarded (中标、成交). The work item to sign the contract has the award's id as its subject, and
 * is closed by whoever drafts the contract.
 *
 * @param price in yuan, as proposed
 * @param awardedOn the day of the letter, from which the term to sign runs (k.sign)
 */
public record Award(
        AwardId id,
        ProcurementId procurement,
        SubProjectId subProject,
        FiscalYear year,
        OrganisationId provider,
        String providerName,
        Money price,
        LocalDate awardedOn) {}
