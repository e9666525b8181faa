package yufang.ground.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Evidence;
import yufang.shared.Severity;

/** Rules of every kind, for tests that do not care what the law says. */
final class SampleRules {

    static final RuleWording.Text SOMETHING = new RuleWording.Text("某事", "something");

    private SampleRules() {}

    static Rule of(RuleValue.Kind kind) {
        return new Rule(
                new RuleKey("sample." + kind.word()),
                kind,
                wording(kind),
                null,
                "某号 第一条",
                Evidence.REPORT,
                Severity.WARN,
                Validity.UNLIMITED);
    }

    static Rule of(RuleValue.Kind kind, String value) {
        return valued(of(kind), value, Validity.UNLIMITED);
    }

    static Rule valued(Rule rule, @Nullable String value, Validity validity) {
        return new Rule(
                rule.key(),
                rule.kind(),
                rule.wording(),
                value == null ? null : rule.read(value),
                rule.source(),
                rule.evidence(),
                rule.severity(),
                validity);
    }

    static Rule known(Rule rule, String source, Evidence evidence, Severity severity) {
        return new Rule(
                rule.key(), rule.kind(), rule.wording(), rule.value(), source, evidence, severity, rule.validity());
    }

    private static RuleWording wording(RuleValue.Kind kind) {
        var items = kind == RuleValue.Kind.LIST
                ? List.of(
                        new RuleWording.Item("health", new RuleWording.Text("卫生健康部门", "health department")),
                        new RuleWording.Item(
                                "safety-head", new RuleWording.Text("分管安全负责人", "head in charge of safety")))
                : List.<RuleWording.Item>of();
        return new RuleWording(SOMETHING, SOMETHING, kind.needsUnit() ? SOMETHING : null, items);
    }
}
