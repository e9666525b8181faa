package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.Given.AFTER;
import static yufang.year.procurement.domain.Given.LEADER;
import static yufang.year.procurement.domain.Given.NOW;
import static yufang.year.procurement.domain.Given.ranked;
import static yufang.year.procurement.domain.Given.refused;
import static yufang.year.procurement.domain.Given.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.shared.NotFound;
import yufang.shared.quantity.Points;

/** The trial year's scores to the point, ties, and whom the leader may choose. */
class RankingTests {

    final ProposalId jia = ProposalId.next();
    final ProposalId yi = ProposalId.next();
    final ProposalId bing = ProposalId.next();

    /** Three members, factor by factor, as in the trial year. */
    final Ranking trial = Ranking.of(Map.of(
            jia, totals("17+35+21+12", "16+33+22+13", "18+36+20+12"),
            yi, totals("15+30+20+14", "17+34+19+11", "16+31+21+13"),
            bing, totals("18+36+22+11", "14+30+18+10", "17+34+21+12")));

    @Test
    void comesOutAsInTheTrialYear() {
        assertThat(trial.placed())
                .containsExactly(
                        new Ranking.Placed(jia, 1, Points.of("85.00")),
                        new Ranking.Placed(bing, 2, Points.of("81.00")),
                        new Ranking.Placed(yi, 3, Points.of("80.33")));
    }

    @Test
    void roundsHalfUpOnceAtTheEnd() {
        var ranking =
                Ranking.of(Map.of(jia, totals("80.01", "80.02", "80.02", "80.00", "80.00", "80.00", "80.00", "80.01")));

        assertThat(ranking.of(jia).mean()).isEqualTo(Points.of("80.01"));
        assertThat(Ranking.of(Map.of(jia, totals("80.00", "80.01"))).of(jia).mean())
                .isEqualTo(Points.of("80.01"));
        assertThat(Ranking.of(Map.of(jia, totals("80.00", "80.00", "80.01")))
                        .of(jia)
                        .mean())
                .isEqualTo(Points.of("80.00"));
    }

    @Test
    void givesThoseWithTheSameMeanTheSamePlace() {
        var ranking = Ranking.of(Map.of(jia, totals("80"), yi, totals("80"), bing, totals("79.99")));

        assertThat(ranking.of(jia).place()).isOne();
        assertThat(ranking.of(yi).place()).isOne();
        assertThat(ranking.of(bing).place()).isEqualTo(3);
        assertThat(ranking.besides(jia)).extracting(Ranking.Placed::proposal).containsExactly(yi);
    }

    @Test
    void isDecidedForTheFirst() {
        assertThat(decide(trial, Set.of(), jia, null).proposal()).isEqualTo(jia);
        assertThat(refused(() -> decide(trial, Set.of(), bing, "cheaper")))
                .containsExactly("procurement.decision.not-first");
    }

    @Test
    void isDecidedForAnotherOnceThoseBeforeHaveRefused() {
        assertThat(refused(() -> decide(trial, Set.of(jia), yi, null)))
                .containsExactly("procurement.decision.not-first");
        assertThat(refused(() -> decide(trial, Set.of(bing), yi, null)))
                .containsExactly("procurement.decision.not-first");

        assertThat(decide(trial, Set.of(jia), bing, null).proposal()).isEqualTo(bing);
        assertThat(decide(trial, Set.of(jia, bing), yi, null).proposal()).isEqualTo(yi);
    }

    @Test
    void isNotDecidedForWhoHasRefused() {
        assertThat(refused(() -> decide(trial, Set.of(jia), jia, "all the same")))
                .containsExactly("procurement.decision.refused");
    }

    @Test
    void isDecidedWithAReasonWhereTheScoresDoNotTell() {
        var tied = Ranking.of(Map.of(jia, totals("80"), yi, totals("80"), bing, totals("70")));

        assertThat(refused(() -> decide(tied, Set.of(), yi, null))).containsExactly("procurement.decision.tied");
        assertThat(decide(tied, Set.of(), yi, "nearer to the trainees").reason())
                .isEqualTo("nearer to the trainees");
        assertThat(decide(tied, Set.of(jia), yi, null).proposal()).isEqualTo(yi);
    }

    @Test
    void isDecidedOnceItIsRanked() {
        assertThat(refused(() -> Decision.take(
                        scoring(), trial, Set.of(), new Decision.Choice(jia, null), "rules", LEADER, AFTER, NOW)))
                .containsExactly("procurement.closed-step");
    }

    @Test
    void knowsNoProposalOfAnotherProcurement() {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> decide(trial, Set.of(), ProposalId.next(), null));
    }

    private static Decision decide(
            Ranking ranking, Set<ProposalId> refused, ProposalId chosen, @Nullable String reason) {
        return Decision.take(
                ranked(), ranking, refused, new Decision.Choice(chosen, reason), "rules", LEADER, AFTER, NOW);
    }

    /** What each member gave in all; his factors with a plus between them. */
    private static List<Points> totals(String... members) {
        return Arrays.stream(members)
                .map(member ->
                        Arrays.stream(member.split("\\+")).map(Points::of).reduce(Points.ZERO, Points::plus))
                .toList();
    }
}
