/**
 * Training (培训): what is particular to the courses of the programme. So far the capacity training of enterprises with
 * hazardous chemicals (RA): who is trained, for how many learning hours, with which evidence.
 */
@ApplicationModule(
        id = "training",
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
            "parties",
            "delivery",
            "delivery :: kind"
        })
@NullMarked
package yufang.year.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
