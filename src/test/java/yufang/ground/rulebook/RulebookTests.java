package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.shared.Evidence;
import yufang.shared.Percentage;
import yufang.shared.RegionCode;
import yufang.shared.RuleReference;
import yufang.shared.Severity;

class RulebookTests {

    static final RegionCode REGION = new RegionCode("539900");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant MORNING = Instant.parse("2026-02-01T01:00:00Z");

    final Rule shipped = SampleRules.of(Kind.SHARE, "3 %");

    @Test
    void theShippedValueHoldsWhereTheRegionIsSilent() {
        assertThat(share(DAY)).isEqualTo("3%");
    }

    @Test
    void theRegionsValueGoesBeforeTheShippedOneFromItsFirstDay() {
        var own = own("2 %", DAY, null, MORNING);

        assertThat(share(DAY.minusDays(1), own)).isEqualTo("3%");
        assertThat(share(DAY, own)).isEqualTo("2%");
        assertThat(share(DAY.plusYears(20), own)).isEqualTo("2%");
    }

    @Test
    void afterItsLastDayWhatHeldBeforeHoldsAgain() {
        var usual = own("2 %", DAY, null, MORNING);
        var thisMonth = own("1 %", DAY, DAY.plusDays(30), MORNING);

        assertThat(share(DAY.plusDays(30), thisMonth)).isEqualTo("1%");
        assertThat(share(DAY.plusDays(31), thisMonth)).isEqualTo("3%");
        assertThat(share(DAY.plusDays(31), usual, thisMonth)).isEqualTo("2%");
    }

    @Test
    void ofTwoTheOneFromTheLaterDayWinsWhenEverItWasEntered() {
        var later = own("2 %", DAY, null, MORNING);
        var earlierEnteredAfterwards = own("1 %", DAY.minusDays(1), null, MORNING.plusSeconds(60));

        assertThat(share(DAY, later, earlierEnteredAfterwards)).isEqualTo("2%");
        assertThat(share(DAY, earlierEnteredAfterwards, later)).isEqualTo("2%");
        assertThat(share(DAY.minusDays(1), later, earlierEnteredAfterwards)).isEqualTo("1%");
    }

    @Test
    void fromTheSameDayTheOneEnteredLaterWins() {
        var slip = own("20 %", DAY, null, MORNING);
        var mended = own("2 %", DAY, null, MORNING.plusNanos(1000));

        assertThat(share(DAY, slip, mended)).isEqualTo("2%");
        assertThat(share(DAY, mended, slip)).isEqualTo("2%");
    }

    @Test
    void ofTwoEnteredAtTheSameMomentTheSecondWins() {
        assertThat(share(DAY, own("20 %", DAY, null, MORNING), own("2 %", DAY, null, MORNING)))
                .isEqualTo("2%");
    }

    @Test
    void aPastYearKeepsItsValuesAndItsVersion() {
        var before = own("2 %", DAY, null, MORNING);
        var decided = book(before).at(REGION, DAY.plusMonths(6));
        var nextYear = own("1 %", DAY.plusYears(1), null, MORNING.plusSeconds(60));
        var askedAgain = book(before, nextYear).at(REGION, DAY.plusMonths(6));

        assertThat(askedAgain.share("sample.share")).isEqualTo(Percentage.of("2"));
        assertThat(askedAgain.version()).isEqualTo(decided.version());
        assertThat(book(before, nextYear).at(REGION, DAY.plusYears(1)).version())
                .isNotEqualTo(decided.version());
    }

    @Test
    void theRegionsSourceIsCitedButTheRuleStaysAsStrong() {
        var set = book(own("2 %", DAY, null, MORNING)).at(REGION, DAY);

        assertThat(set.reference("sample.share")).isEqualTo(new RuleReference("sample.share", "本市某号", Evidence.REGION));
        assertThat(set.rule("sample.share").severity()).isEqualTo(Severity.WARN);
        assertThat(set.rule("sample.share").wording()).isEqualTo(shipped.wording());
    }

    @Test
    void whatTheRegionHasReadItselfIsNoLongerToBeVerified() {
        var unseen = SampleRules.known(shipped, "通行说法", Evidence.UNSEEN, Severity.WARN);
        var read = new RegionValue(unseen.key(), "3 %", DAY, null, "人社部规〔2017〕13号 第五条", Evidence.LAW, MORNING);
        var book = new Rulebook(new ShippedRules(List.of(unseen), List.of()), new TrialRules.Entered(List.of(read)));

        assertThat(book.at(REGION, DAY.minusDays(1)).rule("sample.share").toBeVerified())
                .isTrue();
        assertThat(book.at(REGION, DAY).rule("sample.share").toBeVerified()).isFalse();
        assertThat(book.at(REGION, DAY).reference("sample.share").evidence()).isEqualTo(Evidence.LAW);
    }

    @Test
    void aShippedRuleChangesOnTheDayOfTheNewLaw() {
        var old = SampleRules.valued(shipped, "3 %", new Validity(null, DAY.minusDays(1)));
        var now = SampleRules.valued(shipped, "5 %", new Validity(DAY, DAY.plusDays(9)));
        var book = new Rulebook(new ShippedRules(List.of(old, now), List.of()), new TrialRules.Entered(List.of()));

        assertThat(book.at(REGION, DAY.minusDays(1)).share("sample.share")).isEqualTo(Percentage.of("3"));
        assertThat(book.at(REGION, DAY).share("sample.share")).isEqualTo(Percentage.of("5"));
        assertThat(book.at(REGION, DAY.plusDays(10)).isSet("sample.share")).isFalse();
    }

    @Test
    void aStoredValueThatNoRuleTakesIsNotPassedOver() {
        var unreadable = own("two per cent", DAY, null, MORNING);
        var unknown = new RegionValue(new RuleKey("fund.gone"), "2 %", DAY, null, "本市某号", Evidence.REGION, MORNING);

        assertThatIllegalStateException()
                .isThrownBy(() -> book(unreadable).at(REGION, DAY))
                .withMessageContaining("sample.share")
                .withMessageContaining("two per cent");
        assertThatIllegalStateException()
                .isThrownBy(() -> book(unknown).at(REGION, DAY))
                .withMessageContaining("fund.gone");
    }

    private RegionValue own(String value, LocalDate from, @Nullable LocalDate until, Instant enteredAt) {
        return new RegionValue(shipped.key(), value, from, until, "本市某号", Evidence.REGION, enteredAt);
    }

    private Rulebook book(RegionValue... own) {
        return new Rulebook(new ShippedRules(List.of(shipped), List.of()), new TrialRules.Entered(Arrays.asList(own)));
    }

    private String share(LocalDate day, RegionValue... own) {
        return book(own).at(REGION, day).share("sample.share").toString();
    }
}
