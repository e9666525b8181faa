package yufang.year.procurement.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.TargetScore;

/**
 * In which order the panel has placed the proposals: by the mean of the members' totals, rounded half up to two
 * decimals. Those with the same mean share a place. It is computed from the locked sheets and stored nowhere.
 */
public record Ranking(List<Placed> placed) {

    public Ranking {
        placed = List.copyOf(placed);
    }

    /**
     * A proposal in its place.
     *
     * @param place 1 for the best; after two firsts comes a third
     */
    public record Placed(ProposalId proposal, int place, Points mean) {}

    /** @param totals of each proposal, what each member has given it in all; the highest total is 100 */
    static Ranking of(Map<ProposalId, List<Points>> totals) {
        var means = totals.entrySet().stream()
                .map(entry -> new Placed(
                        entry.getKey(),
                        0,
                        TargetScore.judged(Points.HUNDRED, entry.getValue()).score()))
                .sorted(Comparator.comparing(Placed::mean).reversed().thenComparing(each -> each.proposal()
                        .value()))
                .toList();
        return new Ranking(means.stream()
                .map(each -> new Placed(each.proposal(), placeOf(each, means), each.mean()))
                .toList());
    }

    private static int placeOf(Placed one, List<Placed> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.mean().exceeds(one.mean()))
                        .count();
    }

    public Placed of(ProposalId proposal) {
        return placed.stream()
                .filter(each -> each.proposal().equals(proposal))
                .findFirst()
                .orElseThrow(() -> new yufang.shared.NotFound(proposal));
    }

    /** Those with a better place. */
    List<Placed> before(ProposalId proposal) {
        var place = of(proposal).place();
        return placed.stream().filter(each -> each.place() < place).toList();
    }

    /** Others in the same place. */
    List<Placed> besides(ProposalId proposal) {
        var one = of(proposal);
        return placed.stream()
                .filter(each -> each.place() == one.place() && !each.equals(one))
                .toList();
    }
}
