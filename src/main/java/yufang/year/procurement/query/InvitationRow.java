package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.shared.Money;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.InvitationId;
import yufang.year.procurement.domain.ProcurementStatus;

/**
 * What a provider was asked for, as its own pages show it.
 *
 * @param handedIn how many times it has handed in or withdrawn
 * @param standing a proposal of it stands now
 * @param notice that tells the result, once it is published
 * @param awardedOn the day on which it was awarded to this provider; null where it was not, or not yet
 */
public record InvitationRow(
        InvitationId id,
        ProcurementId procurement,
        String year,
        String title,
        ProcurementStatus status,
        Money ceiling,
        LocalDate receiveUntil,
        int handedIn,
        boolean standing,
        @Nullable NoticeId notice,
        @Nullable LocalDate awardedOn) {

    public String address() {
        return "/procurement/invitations/" + id.value();
    }
}
