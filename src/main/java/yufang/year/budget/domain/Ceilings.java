package yufang.year.budget.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.Rulebook;
import yufang.ground.rulebook.ShippedRules;
import yufang.platform.Acting;
import yufang.shared.Evidence;
import yufang.shared.Money;
import yufang.shared.RuleReference;

/**
 * Knows the ceiling of a year’s prevention fee under the rules of a day (人社部规〔2017〕13号 第五条). A region may set itself a
 * lower share in the rulebook; a higher one takes the province’s document, which a budget carries.
 */
@Component
@Transactional(readOnly = true)
public class Ceilings {

    static final String CAP = "fund.cap";
    static final String RAISED = "fund.cap.raised";

    private final Rulebook rulebook;
    private final ShippedRules shipped;

    Ceilings(Rulebook rulebook, ShippedRules shipped) {
        this.rulebook = rulebook;
        this.shipped = shipped;
    }

    /** The region’s rules on that day. */
    public RuleSet rules(LocalDate day) {
        return rulebook.at(Acting.currentIn().region(), day);
    }

    public Ceiling of(Money collected, LocalDate day) {
        var region = rules(day);
        return lower(collected, region, new RuleSet(region.region(), day, shipped.on(day)));
    }

    static Ceiling lower(Money collected, RuleSet region, RuleSet national) {
        var rules = region.share(CAP).compareTo(national.share(CAP)) > 0 ? national : region;
        return new Ceiling(collected, rules.share(CAP), rules.reference(CAP));
    }

    /** With what the province has consented to. */
    Ceiling of(Money collected, @Nullable CapRaise raise, LocalDate day) {
        return raise == null ? of(collected, day) : raised(collected, raise);
    }

    static Ceiling raised(Money collected, CapRaise raise) {
        return new Ceiling(collected, raise.share(), new RuleReference(RAISED, raise.raisedNumber(), Evidence.REGION));
    }
}
