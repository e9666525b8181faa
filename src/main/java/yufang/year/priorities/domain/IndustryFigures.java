package yufang.year.priorities.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.priorities.Rate;

/**
 * What is known of an industry in the period of a study. Null is unknown, which is not zero.
 *
 * @param insured persons insured, or workers where the source counts those
 * @param injured persons injured, recognised in the period
 * @param production of the injured: by accidents in production, without commuting and diseases
 * @param gradesHigh persons assessed with disability grade 1 to 4
 * @param gradesMiddle grade 5 and 6
 * @param gradesLow grade 7 to 10
 * @param diseases persons with an occupational disease
 * @param benefits paid, in yuan
 * @param contributions collected, in yuan
 */
public record IndustryFigures(
        @Nullable Integer insured,
        @Nullable Integer injured,
        @Nullable Integer production,
        @Nullable Integer deaths,
        @Nullable Integer gradesHigh,
        @Nullable Integer gradesMiddle,
        @Nullable Integer gradesLow,
        @Nullable Integer diseases,
        @Nullable Money benefits,
        @Nullable Money contributions) {

    /** Injured of a hundred insured. */
    public @Nullable Rate rate() {
        return Rate.of(injured, insured);
    }

    /** Benefits paid for a hundred yuan of contributions. */
    public @Nullable Rate benefitRatio() {
        return Rate.of(benefits == null ? null : benefits.yuan(), contributions == null ? null : contributions.yuan());
    }

    /** Figures that cannot be true together, each at the form's field. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (exceeds(injured, insured)) {
            problems.add(Problem.of("priorities.row.injured-exceed-insured").at("injured"));
        }
        if (exceeds(production, injured)) {
            problems.add(Problem.of("priorities.row.production-exceeds-injured").at("production"));
        }
        return problems;
    }

    private static boolean exceeds(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }
}
