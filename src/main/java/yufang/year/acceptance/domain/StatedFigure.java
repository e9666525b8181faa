package yufang.year.acceptance.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.quantity.Fraction;

/**
 * The figure of a performance target as its document states it: 296 of 311, or a plain number.
 *
 * @param denominator of a share; null of a plain number
 */
public record StatedFigure(BigDecimal numerator, @Nullable BigDecimal denominator) {

    private static final int WHOLE_DIGITS = 11;
    private static final int DECIMALS = 4;

    public StatedFigure {
        numerator = plain(numerator);
        denominator = denominator == null ? null : plain(denominator);
    }

    /** What keeps it from being the figure of a target on this scale. */
    List<Problem> problems(TargetScale scale) {
        var problems = new ArrayList<Problem>();
        if (numerator.signum() < 0 || isTooLong(numerator)) {
            problems.add(Problem.of("acceptance.figure.range").at("numerator"));
        }
        if (!scale.isShare()) {
            if (denominator != null)
                problems.add(Problem.of("acceptance.figure.plain").at("denominator"));
        } else if (denominator == null) {
            problems.add(Problem.of("acceptance.figure.of-what").at("denominator"));
        } else if (denominator.signum() <= 0 || isTooLong(denominator)) {
            problems.add(Problem.of("acceptance.figure.range-above-zero").at("denominator"));
        } else if (numerator.compareTo(denominator) > 0) {
            problems.add(Problem.of("acceptance.figure.more-than-all").at("numerator"));
        }
        return problems;
    }

    /** Exact: 296 of 311, not 95.18 %. */
    public Fraction fraction() {
        var whole = Fraction.of(numerator);
        return denominator == null ? whole : whole.dividedBy(Fraction.of(denominator));
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.scale() > DECIMALS || number.precision() - number.scale() > WHOLE_DIGITS;
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
