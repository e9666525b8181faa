package yufang.ground.rulebook.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.SecondPerson;
import yufang.ground.rulebook.RegionRules;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleWords;
import yufang.ground.rulebook.ShippedRules;
import yufang.ground.trail.Trail;
import yufang.platform.BusinessClock;
import yufang.shared.Evidence;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Enters what the acting region is to set for itself; the leader of the bureau confirms it. */
@Component
public class RuleSetting {

    private final ShippedRules shipped;
    private final RegionRules regions;
    private final SecondPerson second;
    private final Trail trail;
    private final Time time;

    RuleSetting(ShippedRules shipped, RegionRules regions, SecondPerson second, Trail trail, Time time) {
        this.shipped = shipped;
        this.regions = regions;
        this.second = second;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Proposes a value, which once it is confirmed goes before the shipped one and before those from earlier days.
     *
     * @param value as the administrator types it
     * @param from first day on which it holds, after today; earlier days keep what held then
     * @param until last day, null where none is stated
     * @param source the region's document, as officials cite it
     * @throws RuleViolated with a problem for each field that is wrong
     */
    @Transactional
    public void propose(
            String key, String value, LocalDate from, @Nullable LocalDate until, String source, Evidence evidence) {
        var rule = rule(shipped, key, from);
        enter(
                rule,
                RegionValue.typed(
                        rule,
                        value,
                        from,
                        until,
                        source,
                        evidence,
                        time.business().today(),
                        time.real().instant()));
    }

    static Rule rule(ShippedRules shipped, String key, LocalDate day) {
        return shipped.on(day).stream()
                .filter(candidate -> candidate.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolated.because("rulebook.unknown-key", key));
    }

    private void enter(Rule rule, RegionValue value) {
        var id = regions.enter(value);
        var key = value.key().value();
        var said = RuleWords.of(rule.read(value.text()));
        trail.record("rulebook.act.set", id, key, said, value.from().toString());
        second.ask(id, Role.HRSS_LEADER, Wording.of("rulebook.work.confirm", key, said), "/rules/" + key);
    }

    /** Both times. */
    @Component
    record Time(Clock real, BusinessClock business) {}
}
