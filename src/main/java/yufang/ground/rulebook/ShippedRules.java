package yufang.ground.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yufang.shared.Evidence;

/**
 * The rules that come with the program. A key stands again where its value or source changes with the law, for other
 * days.
 *
 * @param trial what a trying-out region sets for itself
 */
public record ShippedRules(List<Rule> rules, List<TrialValue> trial) {

    public ShippedRules {
        rules = List.copyOf(rules);
        trial = List.copyOf(trial);
        byKey(rules).values().forEach(ShippedRules::refuseContradictions);
        var keys = new HashSet<RuleKey>();
        for (var value : trial) {
            if (!keys.add(value.key())) {
                throw new IllegalArgumentException("The trial sets " + value.key() + " twice");
            }
        }
    }

    /** Every rule once, as it stands on the day; one that is not in force then stands there without being set. */
    public List<Rule> on(LocalDate day) {
        return byKey(rules).values().stream()
                .map(entries -> entries.stream()
                        .filter(entry -> entry.validity().holds(day))
                        .findFirst()
                        .orElse(entries.getLast()))
                .toList();
    }

    private static Map<RuleKey, List<Rule>> byKey(Collection<Rule> rules) {
        var byKey = new LinkedHashMap<RuleKey, List<Rule>>();
        for (var rule : rules) {
            byKey.merge(rule.key(), List.of(rule), ShippedRules::joined);
        }
        return byKey;
    }

    private static List<Rule> joined(List<Rule> earlier, List<Rule> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /** What a region enters is read by the kind, so that it must not change with the law. */
    private static void refuseContradictions(List<Rule> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (var other : entries.subList(i + 1, entries.size())) {
                if (entries.get(i).validity().overlaps(other.validity())) {
                    throw new IllegalArgumentException("Duplicate key " + other.key() + ": valid twice on some days");
                }
                if (entries.get(i).kind() != other.kind()) {
                    throw new IllegalArgumentException(other.key() + " changes its kind");
                }
            }
        }
    }

    /** A value that a trying-out region begins with. */
    public record TrialValue(RuleKey key, String value, String source, Evidence evidence) {}
}
