package yufang.year.priorities.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a member unit knows of the period.
 *
 * @param cases occupational diseases diagnosed, or work accidents
 * @param deaths in accidents; null where unknown, and of diseases
 * @param statement which industries, hazards, people they concern
 */
public record MonthsFigures(int cases, @Nullable Integer deaths, String statement) {

    public MonthsFigures {
        if (cases < 0 || (deaths != null && deaths < 0)) {
            throw new IllegalArgumentException("Nobody counts less than none");
        }
    }
}
