package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.shared.Evidence;
import yufang.shared.Severity;

class RuleTests {

    static final RuleWording.Text TEXT = SampleRules.SOMETHING;
    static final RuleWording.Item ITEM = new RuleWording.Item("health", TEXT);

    @Test
    void takesNoValueOfAnotherKind() {
        var days = new RuleValue.Days(5, RuleValue.Counting.WORKING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Kind.NONE, days, null, List.of(), "某号"))
                .withMessageContaining("sample.rule takes none");
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Kind.SHARE, days, TEXT, List.of(), "某号"));
        assertThat(rule(Kind.DAYS, days, null, List.of(), "某号").value()).isEqualTo(days);
    }

    @Test
    void saysWhatASharesOfAndNothingMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Kind.SHARE, null, null, List.of(), "某号"))
                .withMessageContaining("unit missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Kind.DAYS, null, TEXT, List.of(), "某号"))
                .withMessageContaining("unit not wanted");
    }

    @Test
    void hasItemsWhereItIsAList() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Kind.LIST, null, null, List.of(), "某号"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Kind.DAYS, null, null, List.of(ITEM), "某号"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Kind.LIST, null, null, List.of(ITEM, ITEM), "某号"));
    }

    @Test
    void isWrittenSomewhereInBothLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Kind.DAYS, null, null, List.of(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleWording.Text("某事", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleWording.Text(" ", "something"));
    }

    @Test
    void isToBeVerifiedOnlyWhereNobodyHasSeenIt() {
        for (var evidence : Evidence.values()) {
            var rule = SampleRules.known(SampleRules.of(Kind.NONE), "某号", evidence, Severity.BLOCK);

            assertThat(rule.toBeVerified()).isEqualTo(evidence == Evidence.UNSEEN);
            assertThat(rule.reference().evidence()).isEqualTo(evidence);
        }
    }

    private static Rule rule(
            Kind kind,
            @Nullable RuleValue value,
            RuleWording.@Nullable Text unit,
            List<RuleWording.Item> items,
            String source) {
        return new Rule(
                new RuleKey("sample.rule"),
                kind,
                new RuleWording(TEXT, TEXT, unit, items),
                value,
                source,
                Evidence.REPORT,
                Severity.BLOCK,
                Validity.UNLIMITED);
    }
}
