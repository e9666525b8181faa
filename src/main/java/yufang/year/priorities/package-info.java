/**
 * Key areas (重点领域), step S-1: what the figures of the last months, the member units and orders from above say; which
 * candidates are taken in or left out, and why; the targets that follow. A study goes {@code COLLECTING → PROPOSED →
 * DECIDED → PUBLISHED}; the leader may send a proposal back. Departments consent before it is proposed, the leader who
 * decides did not propose it, and the public notice stands for the region's term.
 */
@ApplicationModule(
        id = "priorities",
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
            "platform :: paste"
        })
@NullMarked
package yufang.year.priorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
