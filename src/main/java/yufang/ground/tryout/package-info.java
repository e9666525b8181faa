/**
 * Trying out (试用): the two invented regions and their accounts, which a first start makes where nothing is real yet; or
 * the first administrator, where it is to be real.
 */
@ApplicationModule(
        id = "tryout",
        allowedDependencies = {"regions", "people", "rulebook"})
@NullMarked
package yufang.ground.tryout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
