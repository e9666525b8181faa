package yufang.ground.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.Validity;
import yufang.shared.Evidence;
import yufang.shared.Severity;

class RuleFileTests {

    static final String GOOD = """
            severity: CLOCK
            rules:
              - key: fund.cap
                title: {zh: 上限, en: Ceiling}
                sentence: {zh: 不得超过, en: Not above}
                type: share
                value: 3 %
                unit: {zh: 占收入, en: of contributions}
                source: 某号 第五条
                evidence: REPORT
                severity: BLOCK
                from: 2017-09-01
                until:
            """;

    @Test
    void readsARule() {
        var rule = read(GOOD).getFirst();

        assertThat(rule.key().value()).isEqualTo("fund.cap");
        assertThat(rule.value()).hasToString("Share[share=3%]");
        assertThat(rule.source()).isEqualTo("某号 第五条");
        assertThat(rule.evidence()).isEqualTo(Evidence.REPORT);
        assertThat(rule.severity()).isEqualTo(Severity.BLOCK);
        assertThat(rule.validity()).isEqualTo(new Validity(LocalDate.of(2017, 9, 1), null));
    }

    @Test
    void theFileSaysHowStronglyARuleHoldsThatSaysNothing() {
        assertThat(read(GOOD.replace("    severity: BLOCK\n", "")).getFirst().severity())
                .isEqualTo(Severity.CLOCK);
    }

    @Test
    void leavesAValueToTheRegion() {
        assertThat(read(GOOD.replace("3 %", "region")).getFirst().value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: fund.cap             | key: Fund cap              | line 3: Not the key of a rule: Fund cap (Fund cap)
            zh: 上限, en: Ceiling     | zh: 上限                   | line 4: en missing (fund.cap)
            zh: 上限, en: Ceiling     | zh: 上限, en: ''           | line 4: en missing (fund.cap)
            zh: 上限, en: Ceiling     | zh: 上限, en: C, fr: P     | line 4: unknown field fr (fund.cap)
            title: {                  | titel: {                   | line 3: title missing (fund.cap)
            sentence: {               | sentences: {               | line 3: sentence missing (fund.cap)
            type: share               | type: percent              | line 3: unknown type percent (fund.cap)
            type: share               | type: days                 | line 3: fund.cap is of kind days: unit not wanted (fund.cap)
            value: 3 %                | value: 3                   | line 3: not of type share: 3 (fund.cap)
            value: 3 %                | value:                     | line 3: value missing (fund.cap)
            value: 3 %                | value: [3]                 | line 7: text expected (fund.cap)
            unit: {                   | unity: {                   | line 3: fund.cap is of kind share: unit missing (fund.cap)
            source: 某号 第五条       | source:                    | line 3: source missing (fund.cap)
            evidence: REPORT          | evidence: HEARSAY          | line 3: unknown evidence HEARSAY (fund.cap)
            evidence: REPORT          | evidence:                  | line 3: evidence missing (fund.cap)
            severity: BLOCK           | severity: STOP             | line 3: unknown severity STOP (fund.cap)
            severity: BLOCK           | severities: BLOCK          | line 11: unknown field severities (fund.cap)
            severity: BLOCK           | source: 某号               | line 11: duplicate source
            from: 2017-09-01          | from: 2017-09-31           | line 3: from is no date: 2017-09-31 (fund.cap)
            until:                    | until: 2017-08-31          | line 3: A validity ends before it begins: 2017-09-01 to 2017-08-31 (fund.cap)
            severity: CLOCK           | severity:                  | line 1: severity missing, which holds for every rule that names none
            severity: CLOCK           | strength: CLOCK            | line 1: severity missing, which holds for every rule that names none
            """)
    void tellsEachMistakeWithFileLineAndKey(String right, String wrong, String told) {
        var bad = GOOD.replace(right, wrong);

        assertThat(bad).isNotEqualTo(GOOD);
        assertThatIllegalStateException().isThrownBy(() -> read(bad)).withMessage("money.yml, " + told);
    }

    @Test
    void refusesAValueOnARuleThatIsASentenceOnly() {
        var sentence = GOOD.replace("type: share", "type: none").replaceAll("    unit: .*\n", "");

        assertThatIllegalStateException()
                .isThrownBy(() -> read(sentence))
                .withMessage("money.yml, line 7: unknown field value (fund.cap)");
    }

    @Test
    void readsTheItemsOfAList() {
        var list = GOOD.replace("type: share", "type: list")
                .replace("value: 3 %", "value: 财政部门")
                .replaceAll("    unit: .*\n", "    items:\n      - {code: finance, zh: 财政部门, en: finance}\n");

        assertThat(read(list).getFirst().value()).hasToString("Listing[codes=[finance]]");
        assertThatIllegalStateException()
                .isThrownBy(() -> read(list.replace("en: finance", "en: finance, fr: finances")))
                .withMessage("money.yml, line 9: unknown field fr (fund.cap)");
    }

    @Test
    void refusesAnotherFieldAtTheTop() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(GOOD + "note: x\n"))
                .withMessage("money.yml, line 14: unknown field note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "severity: BLOCK",
                "severity: BLOCK\nrules: []",
                "severity: BLOCK\nrules: x",
                "- a",
                "a: [",
                "a: b: c"
            })
    void refusesAFileWithoutRules(String text) {
        assertThatIllegalStateException().isThrownBy(() -> read(text)).withMessageStartingWith("money.yml");
    }

    private static List<Rule> read(String text) {
        return RuleFile.read("money.yml", new StringReader(text));
    }
}
