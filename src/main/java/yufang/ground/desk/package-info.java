/**
 * The desk (办公桌): what every act of the programme needs at hand, bundled once: who acts, the region's day and rules,
 * the trail, the work list.
 */
@ApplicationModule(
        id = "desk",
        allowedDependencies = {"trail", "regions", "people", "rulebook", "deadlines"})
@NullMarked
package yufang.ground.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
