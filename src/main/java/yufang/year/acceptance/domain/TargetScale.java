package yufang.year.acceptance.domain;

import java.math.BigDecimal;
import yufang.shared.quantity.Fraction;
import yufang.year.planning.PerformanceTarget;

/** In what the number of a performance target is meant: persons and copies as they are, or a share. */
public enum TargetScale {
    PLAIN(0),
    PERCENT(2),
    PER_MILLE(3);

    private static final String PERCENT_SIGNS = "%\uff05";
    private static final String PER_MILLE_SIGN = "\u2030";

    private final int decimals;

    TargetScale(int decimals) {
        this.decimals = decimals;
    }

    public static TargetScale of(PerformanceTarget target) {
        var unit = target.unit();
        if (unit.contains(PER_MILLE_SIGN)) return PER_MILLE;
        return unit.chars().anyMatch(sign -> PERCENT_SIGNS.indexOf(sign) >= 0) ? PERCENT : PLAIN;
    }

    public boolean isShare() {
        return this != PLAIN;
    }

    /** 90 % is 9/10, 320 persons are 320. */
    Fraction fraction(BigDecimal target) {
        return Fraction.of(target.movePointLeft(decimals));
    }
}
