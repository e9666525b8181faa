package yufang.year.procurement.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.procurement.domain.ProposalId;

/**
 * An opened proposal as the agency's page lists it.
 *
 * @param number how many times the provider had handed in or withdrawn until then
 * @param refusal why the provider does not want to be chosen any more
 */
public record ProposalRow(
        ProposalId id,
        String provider,
        Money price,
        String summary,
        int number,
        Instant receivedAt,
        String sha256,
        @Nullable String refusal) {}
