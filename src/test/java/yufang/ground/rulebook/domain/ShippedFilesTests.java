package yufang.ground.rulebook.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleValue;
import yufang.ground.rulebook.RuleWording;
import yufang.ground.rulebook.ShippedRules;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** The shipped files against the table of the rules, written out by hand. */
class ShippedFilesTests {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final String EXPECTED = """
            accept.application | none | – | PLAN | BLOCK | 年度实施方案 M-5、S-9
            accept.panel | number | 3 | UNSEEN | BLOCK | 年度实施方案 S-9；人数参照财库〔2014〕214号第十四条
            accept.pass-mark | mark | region | REPORT | BLOCK | 各地公布的实施方案
            accept.public-service | none | – | LAW | WARN | 采购条例第四十五条；财库〔2021〕22号第二十四条
            accept.subjective | none | – | LAW | WARN | 财库〔2021〕22号第二十四条
            advance+balance | share | 100 % | PLAN | BLOCK | 年度实施方案 M-4、M-5
            advance.condition | none | – | PLAN | BLOCK | 年度实施方案 M-3、M-4
            advance.range | share-range | 30–70 % | UNSEEN | OVERRIDE | 人社部规〔2017〕13号 第十二条
            areas.deciders | list | hrss, finance, health, emergency-management, sector-regulators | REPORT | BLOCK | 人社部规〔2017〕13号 第七条
            areas.publish | days | region | REPORT | BLOCK | 人社部规〔2017〕13号 第七条
            balance.condition | none | – | PLAN | BLOCK | 年度实施方案 M-5
            balance.due | none | – | PLAN | BLOCK | 年度实施方案 M-5
            cc.factors | number | 100 | LAW | BLOCK | 政府采购法实施条例 第三十四条
            cc.panel | number | 3 | REPORT | BLOCK | 财库〔2014〕214号 第十四条
            cc.recusal | none | – | LAW | BLOCK | 政府采购法 第十二条；政府采购法实施条例 第十八条
            cc.suppliers | number | 3 | REPORT | BLOCK | 财库〔2014〕214号 第六条
            cc.two | number | 2 | REPORT | BLOCK | 财库〔2015〕124号
            exec.plan-first | none | – | PLAN | BLOCK | 年度实施方案 S-7
            fee.cost-lines | none | – | PLAN | BLOCK | 年度实施方案 S-3
            fraud.fine | none | – | LAW | WARN | 社会保险经办条例 第五十五条
            fund.budgeted | none | – | REPORT | BLOCK | 人社部规〔2017〕13号 第六条
            fund.cap | share | 3 % | REPORT | BLOCK | 人社部规〔2017〕13号 第五条
            fund.cap.raised | none | – | REPORT | BLOCK | 人社部规〔2017〕13号 第五条
            fund.expert-fees | none | – | PLAN | BLOCK | 年度实施方案 M-6
            fund.precondition | none | – | REPORT | WARN | 人社部规〔2017〕13号 第五条
            fund.split | share | region | REGION | WARN | 统筹地区规定
            fund.uses | none | – | REPORT | BLOCK | 人社部规〔2017〕13号 第四条；工伤保险条例 第十二条
            hazchem.enterprises | list | producer, storage-trader, chemical-user, fine-chemicals, synthetic-medicines | REPORT | WARN | 报道所载，文号未注明
            hazchem.hours | learning-hours | region | REPORT | WARN | 山东省的规定，文号未注明
            hazchem.pass | mark | 80 of 100 | UNSEEN | WARN | 通行说法，文号未注明
            hazchem.persons | list | safety-head, safety-manager, team-leader, workshop-head, hazard-guarantor | REPORT | WARN | 人社部函〔2021〕168号
            k.sign | days | 30 calendar days | LAW | CLOCK | 政府采购法 第四十六条
            monthly.due | day-of-month | region | PLAN | CLOCK | 年度实施方案 S-8
            payment.once | none | – | PLAN | BLOCK | 年度实施方案 G-6
            payment.persons | none | – | REPORT | BLOCK | 社会保险经办条例 第三十七条；年度实施方案 G-6
            pd.disclosure | days | region | PLAN | BLOCK | 年度实施方案 S-4
            pd.experience | number | 2 | LAW | WARN | 财库〔2021〕22号 第十八条、第二十一条
            pd.intention | days | 30 calendar days | REPORT | OVERRIDE | 财库〔2020〕10号
            pd.survey | number | 3 | LAW | OVERRIDE | 财库〔2021〕22号 第十条、第十一条
            plan.circulation | answer | region | PLAN | BLOCK | 年度实施方案 S-2
            project.cycle | number | 24 | REPORT | OVERRIDE | 各地执行人社部规〔2017〕13号的指南
            provider.conditions | number | 2 | REPORT | BLOCK | 人社部规〔2017〕13号 解读
            result.notice | days | region | PLAN | BLOCK | 年度实施方案 S-5
            """;
    static final String TRIAL = """
            accept.pass-mark = 90 of 100
            areas.publish = 7 working days
            monthly.due = 25
            pd.disclosure = 5 working days
            plan.circulation = 10 working days, silence counts as agreement
            result.notice = 3 working days
            """;

    final ShippedRules shipped = new ShippedFiles().shippedRules();

    @Test
    void sayWhatTheTableOfTheRulesSays() {
        assertThat(shipped.rules().stream().map(ShippedFilesTests::row).sorted().collect(joining("\n", "", "\n")))
                .isEqualTo(EXPECTED);
    }

    @Test
    void sayEverythingInBothLanguages() {
        assertThat(shipped.rules()).allSatisfy(rule -> {
            inBothLanguages(rule.wording().title());
            inBothLanguages(rule.wording().sentence());
            if (rule.wording().unit() instanceof RuleWording.Text unit) {
                inBothLanguages(unit);
            }
            rule.wording().items().forEach(item -> inBothLanguages(item.name()));
        });
    }

    @Test
    void everyRuleHasATitleOfItsOwn() {
        assertThat(shipped.rules().stream().map(rule -> rule.wording().title().chinese()))
                .doesNotHaveDuplicates();
        assertThat(shipped.rules().stream().map(rule -> rule.wording().title().english()))
                .doesNotHaveDuplicates();
    }

    @Test
    void markWhatNobodyHasSeen() {
        assertThat(shipped.rules().stream().filter(Rule::toBeVerified).map(rule -> rule.key()
                        .value()))
                .containsExactlyInAnyOrder("accept.panel", "advance.range", "hazchem.pass");
    }

    @Test
    void leaveToTheRegionWhatRegionsDecide() {
        var unset = TrialRules.shippedOn(DAY);

        assertThat(unset.rules().stream().map(rule -> rule.key().value()).filter(key -> !unset.isSet(key)))
                .containsExactly(
                        "accept.pass-mark",
                        "areas.publish",
                        "fund.split",
                        "hazchem.hours",
                        "monthly.due",
                        "pd.disclosure",
                        "plan.circulation",
                        "result.notice");
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> unset.days("areas.publish"))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::code).containsExactly("rulebook.unset"));
    }

    @Test
    void theTryingOutCitySetsWhatTheTrialYearNeeds() {
        assertThat(shipped.trial().stream()
                        .map(value -> value.key() + " = " + value.value())
                        .sorted()
                        .collect(joining("\n", "", "\n")))
                .isEqualTo(TRIAL);

        var trial = TrialRules.on(DAY);
        assertThat(trial.share("fund.cap")).isEqualTo(Percentage.of("3"));
        assertThat(trial.answer("plan.circulation").silence()).isEqualTo(RuleValue.Silence.AGREEMENT);
        assertThat(trial.rules().stream().filter(rule -> !rule.isSetOn(DAY)).map(rule -> rule.key()
                        .value()))
                .isEqualTo(List.of("fund.split", "hazchem.hours"));
    }

    private static void inBothLanguages(RuleWording.Text text) {
        assertThat(text.chinese()).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]{4}");
        assertThat(text.english()).containsPattern("[a-z]{3}").doesNotContainPattern("\\p{IsHan}|'");
    }

    private static String row(Rule rule) {
        var value = rule.value();
        var shown = rule.kind() == RuleValue.Kind.NONE ? "–" : "region";
        return String.join(
                " | ",
                rule.key().value(),
                rule.kind().word(),
                value == null ? shown : value.text(),
                rule.evidence().name(),
                rule.severity().name(),
                rule.source());
    }
}
