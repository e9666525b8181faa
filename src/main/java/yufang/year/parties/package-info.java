/**
 * Parties (主体): whom the programme works with from outside: service providers (服务机构), experts (专家), employers. Accounts
 * and organisations stand in {@code people}; here is what the programme must know of them.
 */
@ApplicationModule(
        id = "parties",
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
            "shared :: quantity"
        })
@NullMarked
package yufang.year.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
