/**
 * Payments (支付): advance and balance, asked for by the provider with an invoice, checked, seconded and paid by three
 * people of the agency, each once; what is due is computed, never typed. Here ends the chain of quantity.
 */
@ApplicationModule(
        id = "payments",
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
            "contracts",
            "acceptance"
        })
@NullMarked
package yufang.year.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
