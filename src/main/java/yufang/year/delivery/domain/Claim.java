package yufang.year.delivery.domain;

import java.util.List;
import yufang.shared.Problem;

/**
 * What would be handed to the agency now.
 *
 * @param account as it was told last, whether the agency has seen it or not
 * @param mended false where the account, the figures, the rosters and the evidence are those that the agency has seen
 * @param lacking see {@link ClaimGate}
 */
record Claim(Account account, boolean mended, List<Problem> lacking) {

    Claim {
        lacking = List.copyOf(lacking);
    }
}
