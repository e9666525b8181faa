/**
 * The rulebook (规则): every number of the law and of the region as data, with validity, source, evidence and severity.
 * Shipped rules stand in the files below {@code rulebook/rules}; a region sets what they leave to it and may replace
 * any value from a day on, so that past years keep theirs. {@link yufang.ground.rulebook.Rulebook#at} gives the set in
 * force.
 */
@ApplicationModule(
        id = "rulebook",
        allowedDependencies = {"trail", "regions", "people", "platform :: ui"})
@NullMarked
package yufang.ground.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
