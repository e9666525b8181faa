package yufang.year.contracts.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.procurement.Award;
import yufang.year.procurement.AwardId;

/**
 * What entitles to a contract: an award in force, which is good for one signature, and the money for it.
 *
 * @param award of the sub-project, null where there is none any more
 * @param signed number of the other contract that was signed on the award, be it ended since; null where there is none
 */
record Granted(@Nullable Award award, @Nullable String signed, Funds funds) {

    List<Problem> problems(AwardId named, Money total) {
        if (award == null || !award.id().equals(named)) {
            return List.of(Problem.of("contracts.gate.no-award").doneAt("/procurement"));
        }
        var problems = new ArrayList<Problem>();
        if (signed != null) problems.add(used(signed));
        if (award.price().compareTo(total) != 0) {
            problems.add(Problem.of("contracts.gate.total", total, award.price()));
        }
        problems.addAll(funds.problems(total));
        return problems;
    }

    static Problem used(String number) {
        return Problem.of("contracts.gate.award-used", number);
    }
}
