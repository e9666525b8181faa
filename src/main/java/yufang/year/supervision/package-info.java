/**
 * Supervision (监督): every month the provider hands in next month's plan and a brief; the agency spot-checks what is
 * planned and follows what it found; the committee is told.
 */
@ApplicationModule(
        id = "supervision",
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
            "shared :: quantity",
            "planning",
            "contracts",
            "delivery"
        })
@NullMarked
package yufang.year.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
