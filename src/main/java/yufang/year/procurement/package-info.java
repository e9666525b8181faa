/**
 * Procurement (采购): the intention is published, the demand disclosed, proposals are received, scored by a panel and
 * decided, the result is published. Organisation form, method and evaluation method are three fields, never one.
 */
@ApplicationModule(
        id = "procurement",
        allowedDependencies = {
            "trail",
            "regions",
            "people",
            "rulebook",
            "deadlines",
            "desk",
            "documents",
            "disclosure",
            "programme",
            "platform :: ui",
            "platform :: vault",
            "shared :: quantity",
            "planning",
            "budget",
            "parties"
        })
@NullMarked
package yufang.year.procurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
