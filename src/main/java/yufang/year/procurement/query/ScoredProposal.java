package yufang.year.procurement.query;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.quantity.Points;
import yufang.year.procurement.domain.FactorId;
import yufang.year.procurement.domain.ProposalId;

/**
 * An opened proposal as a member of the panel sees it, with what he has given it.
 *
 * @param total null where he has not scored it
 */
public record ScoredProposal(
        ProposalId id,
        String provider,
        Money price,
        String summary,
        UUID document,
        Map<FactorId, Points> points,
        @Nullable Points total) {

    public ScoredProposal {
        points = Map.copyOf(points);
    }
}
