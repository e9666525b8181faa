package yufang.ground.rulebook.domain;

import java.io.Reader;
import java.util.List;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleKey;
import yufang.ground.rulebook.ShippedRules.TrialValue;
import yufang.shared.Evidence;
import yufang.shared.RuleViolated;

/** Reads what a trying-out region sets for itself. */
final class TrialFile {

    private TrialFile() {}

    /**
     * @param rules that the values are for
     * @throws IllegalStateException telling file and line
     */
    static List<TrialValue> read(String file, Reader reader, List<Rule> rules) {
        var whole = YamlPart.read(file, reader);
        var source = whole.text("source");
        var evidence = RuleFile.constant(Evidence.class, whole, "evidence")
                .filter(known -> known != Evidence.UNSEEN)
                .orElseThrow(() -> whole.wrong("evidence missing, or UNSEEN"));
        var values = whole.part("values");
        var trial = values.names().stream()
                .map(key -> value(values, key, rules, source, evidence))
                .toList();
        whole.refuseOtherFields();
        return trial;
    }

    private static TrialValue value(YamlPart values, String key, List<Rule> rules, String source, Evidence evidence) {
        var rule = rules.stream()
                .filter(candidate -> candidate.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> values.wrong("no rule has the key " + key));
        try {
            return new TrialValue(new RuleKey(key), rule.read(values.text(key)).text(), source, evidence);
        } catch (RuleViolated unreadable) {
            throw values.wrong(key + " is not of type " + rule.kind().word() + ": " + values.text(key), unreadable);
        }
    }
}
