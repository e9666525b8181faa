/**
 * The pooling area (统筹地区) that a programme belongs to: its names and bodies, its time zone, and its business clock. A
 * region is real, or it is for trying out: then it is created at a past date and its clock is moved forward by hand.
 * Each day that passes is run once for each region, in order: other modules hang their {@link DailyTask} in.
 */
@ApplicationModule(
        id = "regions",
        allowedDependencies = {"trail", "platform :: ui"})
@NullMarked
package yufang.ground.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
