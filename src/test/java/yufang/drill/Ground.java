package yufang.drill;

import java.util.UUID;
import yufang.journeys.Crew;
import yufang.journeys.Journey;

/**
 * A contract that runs, walked to once before the first kill: its advance is paid, its first session verified.
 *
 * @param money the page from which the provider asks for money
 * @param payment the advance
 * @param unit the session
 */
record Ground(String money, UUID payment, UUID unit) {

    /** The business day on which the clients work. */
    static final String DAY = "2026-05-20";

    static Ground prepare(String url) {
        var journey = Journey.quick(Crew.tryingOut(url)).until("session-1.verified");
        return new Ground(
                "/money/payments/contracts/" + journey.at("contractId"),
                id(journey.at("advance")),
                id(journey.at("session1")));
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
