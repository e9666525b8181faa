package yufang.ground.rulebook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.RegionCode;

/** Says which rules hold where and when: what is shipped, with what the region has set for itself. */
@Component
public class Rulebook {

    private final ShippedRules shipped;
    private final RegionRules regions;

    Rulebook(ShippedRules shipped, RegionRules regions) {
        this.shipped = shipped;
        this.regions = regions;
    }

    /**
     * The set in force. A value of the region goes before a shipped one; of two that are valid on the day the one from
     * the later day wins, then the one entered later.
     */
    @Transactional(readOnly = true)
    public RuleSet at(RegionCode region, LocalDate date) {
        var own = inForce(regions.of(region), date);
        var rules = shipped.on(date).stream()
                .map(rule -> merged(rule, own.remove(rule.key())))
                .toList();
        if (!own.isEmpty()) {
            throw new IllegalStateException(region + " has set rules that are not shipped: " + own.keySet());
        }
        return new RuleSet(region, date, rules);
    }

    private static Rule merged(Rule rule, @Nullable RegionValue own) {
        return own == null ? rule : rule.setBy(own);
    }

    private static Map<RuleKey, RegionValue> inForce(List<RegionValue> entered, LocalDate date) {
        return entered.stream()
                .filter(value -> value.validity().holds(date))
                .sorted(comparing(RegionValue::from).thenComparing(RegionValue::enteredAt))
                .collect(toMap(RegionValue::key, Function.identity(), (earlier, later) -> later, TreeMap::new));
    }
}
