package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.platform.ui.Words;
import yufang.shared.Evidence;
import yufang.shared.Severity;

class RuleWordsTests {

    final RuleWords chinese = words(Locale.SIMPLIFIED_CHINESE);
    final RuleWords english = words(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE          | 3 %                                          | 3 %某事 | 3 % something
            SHARE_RANGE    | 30–70 %                                      | 30–70 %某事 | 30–70 % something
            NUMBER         | 1200                                         | 1200 某事 | 1200 something
            DAYS           | 1 working day                                | 1 个工作日 | 1 working day
            DAYS           | 5 working days                               | 5 个工作日 | 5 working days
            DAYS           | 1 calendar day                               | 1 个自然日 | 1 calendar day
            DAYS           | 30 calendar days                             | 30 个自然日 | 30 calendar days
            ANSWER         | 10 working days, silence counts as agreement | 10 个工作日，逾期未答复视为同意 | 10 working days; silence counts as agreement
            ANSWER         | 10 working days, silence counts as refusal   | 10 个工作日，逾期未答复视为不同意 | 10 working days; silence counts as refusal
            MARK           | 90 of 100                                    | 90 分（满分 100 分） | 90 of 100
            LEARNING_HOURS | 24 learning hours, offline 60 %              | 24 学时，其中线下不少于 60 % | 24 learning hours, at least 60 % offline
            DAY_OF_MONTH   | 25                                           | 每月 25 日 | day 25 of the month
            LIST           | safety-head, health                          | 卫生健康部门、分管安全负责人 | health department, head in charge of safety
            TEXT           | 1 {x}                                        | 1 {x} | 1 {x}
            """)
    void sayAValueInBothLanguages(Kind kind, String value, String inChinese, String inEnglish) {
        var rule = SampleRules.of(kind, value);

        assertThat(chinese.value(rule)).isEqualTo(inChinese);
        assertThat(english.value(rule)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SHARE", "SHARE_RANGE", "NUMBER", "TEXT", "NONE"})
    void whatIsSaidInChineseCanBeTyped(Kind kind) {
        var value = TrialRules.on(LocalDate.of(2026, 3, 1)).rules().stream()
                .filter(rule -> rule.kind() == kind && rule.value() != null)
                .findFirst()
                .orElse(SampleRules.of(Kind.LEARNING_HOURS, "24 learning hours, offline 60 %"));

        assertThat(value.read(chinese.value(value))).isEqualTo(value.value());
    }

    @Test
    void sayWhereThereIsNoValue() {
        assertThat(chinese.value(SampleRules.of(Kind.NONE))).isEqualTo("—");
        assertThat(chinese.value(SampleRules.of(Kind.DAYS))).isEqualTo("尚未规定");
        assertThat(english.value(SampleRules.of(Kind.DAYS))).isEqualTo("not set yet");
    }

    @ParameterizedTest
    @CsvSource({
        "LAW, 已见法律规章原文, read in the law or rule itself",
        "REPORT, 见于报道或转载, read in a report or copy",
        "PLAN, 见于年度实施方案, from the annual plan",
        "REGION, 统筹地区自行规定, set by the region",
        "UNSEEN, 未见原文，待本地核实, 'not seen, to be verified locally'"
    })
    void neverShowAsLawWhatNobodyHasSeen(Evidence evidence, String inChinese, String inEnglish) {
        var rule = SampleRules.known(SampleRules.of(Kind.NONE), "某号", evidence, Severity.BLOCK);

        assertThat(chinese.evidence(rule)).isEqualTo(inChinese);
        assertThat(english.evidence(rule)).isEqualTo(inEnglish);
    }

    @Test
    void sayTitleAndSentenceInTheReadersLanguage() {
        var cap = TrialRules.on(LocalDate.of(2026, 3, 1)).rule("fund.cap");

        assertThat(chinese.title(cap)).isEqualTo("工伤预防费年度上限");
        assertThat(english.title(cap)).isEqualTo("Ceiling of the year’s prevention fee");
        assertThat(chinese.sentence(cap)).contains("上一年度");
        assertThat(english.sentence(cap)).contains("year before");
        assertThat(chinese.value(cap)).isEqualTo("3 %（占上一年度征缴收入）");
        assertThat(english.value(cap)).isEqualTo("3 % of the contributions collected in the year before");
    }

    private static RuleWords words(Locale language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/rulebook");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new RuleWords(new Words(messages, language, ZoneOffset.UTC));
    }
}
