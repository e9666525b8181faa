package yufang.year.procurement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.NoticeId;
import yufang.shared.PersonId;

/** Who took a demand from one state to the next, when, and under which rules. */
final class DemandDecisions {

    private DemandDecisions() {}

    record Return(PersonId returnedBy, String returnReason) {}

    record Review(PersonId reviewedBy, LocalDate reviewedOn, String reviewedRules) {}

    /**
     * The disclosure, with the term of that day.
     *
     * @param span as the rule {@code pd.disclosure} said it
     * @param standsUntil null where the calendar of that year was not loaded
     */
    record Disclosure(
            NoticeId notice,
            PersonId disclosedBy,
            LocalDate disclosedOn,
            String span,
            @Nullable LocalDate standsUntil,
            String disclosedRules) {}

    record Closing(PersonId closedBy, LocalDate closedOn, String closedRules) {}

    record Withdrawal(PersonId withdrawnBy, LocalDate withdrawnOn, String withdrawalReason) {}
}
