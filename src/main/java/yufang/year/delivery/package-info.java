/**
 * Delivery (实施): the provider plans units, the agency approves; units are carried out, claimed with evidence and
 * verified subject by subject. The quantity ledger (数量台账) is computed from them and followed to the payment.
 */
@ApplicationModule(
        id = "delivery",
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
            "platform :: paste",
            "platform :: vault",
            "shared :: quantity",
            "planning",
            "contracts",
            "parties"
        })
@NullMarked
package yufang.year.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
