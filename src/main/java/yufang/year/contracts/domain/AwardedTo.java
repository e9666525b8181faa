package yufang.year.contracts.domain;

import java.time.LocalDate;
import yufang.shared.Money;
import yufang.shared.OrganisationId;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;

/**
 * What a contract takes over from the award, never typed.
 *
 * @param organisation the provider
 * @param total the awarded price, in yuan
 */
record AwardedTo(AwardId award, LocalDate awardedOn, OrganisationId organisation, String providerName, Money total) {

    static AwardedTo of(Award award) {
        return new AwardedTo(award.id(), award.awardedOn(), award.provider(), award.providerName(), award.price());
    }
}
