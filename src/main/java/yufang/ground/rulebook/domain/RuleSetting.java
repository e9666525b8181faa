package yufang.ground.rulebook.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.rulebook.RegionRules;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleWords;
import yufang.ground.rulebook.ShippedRules;
import yufang.ground.trail.Trail;
import yufang.shared.Evidence;
import yufang.shared.RuleViolated;

/** Enters what the acting region sets for itself. */
@Component
public class RuleSetting {

    private final ShippedRules shipped;
    private final RegionRules regions;
    private final Trail trail;
    private final Clock clock;

    RuleSetting(ShippedRules shipped, RegionRules regions, Trail trail, Clock clock) {
        this.shipped = shipped;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds a value, which goes before the shipped one and before those from earlier days.
     *
     * @param value as the administrator types it
     * @param from first day on which it holds; earlier days keep what held then
     * @param until last day, null where none is stated
     * @param source the region's document, as officials cite it
     * @throws RuleViolated with a problem for each field that is wrong
     */
    @Transactional
    public void set(
            String key, String value, LocalDate from, @Nullable LocalDate until, String source, Evidence evidence) {
        var rule = shipped.on(from).stream()
                .filter(candidate -> candidate.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolated.because("rulebook.unknown-key", key));
        enter(rule, RegionValue.typed(rule, value, from, until, source, evidence, clock.instant()));
    }

    private void enter(Rule rule, RegionValue value) {
        var id = regions.enter(value);
        trail.record(
                "rulebook.act.set",
                id,
                value.key().value(),
                RuleWords.of(rule.read(value.text())),
                value.from().toString());
    }
}
