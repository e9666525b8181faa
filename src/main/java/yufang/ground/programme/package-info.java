/**
 * The programme (年度项目): the sub-project as everybody names it, and its nine steps as a line. Whoever owns a step
 * reports where it stands, in the transaction of the act; this module only draws.
 */
@ApplicationModule(
        id = "programme",
        allowedDependencies = {"trail", "regions", "people", "rulebook", "deadlines", "documents", "platform :: ui"})
@NullMarked
package yufang.ground.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
