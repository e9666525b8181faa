package yufang.year.priorities.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Wording;

/** The departments with which the bureau decides the key areas: rule {@code areas.deciders}. */
public enum Decider {
    FINANCE,
    HEALTH,
    EMERGENCY_MANAGEMENT,
    /** Those of the trades concerned: there may be none or several, and the study does not wait for them. */
    SECTOR_REGULATORS;

    static final String RULE = "areas.deciders";

    /** Without whose consent nothing may be proposed. */
    static List<Decider> required(RuleSet rules) {
        return rules.list(RULE).stream()
                .flatMap(
                        code -> Arrays.stream(values()).filter(one -> one.code().equals(code)))
                .filter(one -> one != SECTOR_REGULATORS)
                .toList();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Wording word() {
        return Wording.word("priorities.decider", this);
    }
}
