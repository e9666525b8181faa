/**
 * Acceptance (验收): the provider applies with vouchers and the index of evidence, the ledger is frozen, experts score
 * the contract's performance targets, the conclusion is arithmetic; deductions are proposed by one and confirmed by
 * another.
 */
@ApplicationModule(
        id = "acceptance",
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
            "delivery",
            "supervision",
            "parties"
        })
@NullMarked
package yufang.year.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
