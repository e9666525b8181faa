/**
 * Contracts (合同): what was awarded becomes obligations by quantity, a price, terms of payment and a payee; drafted by
 * the agency, agreed by the provider, signed by the agency's leader. Later steps move it on to running, accepted,
 * closed.
 */
@ApplicationModule(
        id = "contracts",
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
            "procurement",
            "parties"
        })
@NullMarked
package yufang.year.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
