/**
 * Disclosure (公开): what the programme tells the public, on pages that need no account. A notice either stands for its
 * term (公告), or is open to objections while it does (公示). The owner of the matter publishes it in the transaction of
 * its own act; what was published is never changed. Objections are taken down by the agency, answered, and handed back
 * to the owner, who implements {@link yufang.ground.disclosure.Discloser}.
 */
@ApplicationModule(
        id = "disclosure",
        allowedDependencies = {
            "trail",
            "regions",
            "people",
            "rulebook",
            "deadlines",
            "desk",
            "documents",
            "platform :: ui"
        })
@NullMarked
package yufang.ground.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
