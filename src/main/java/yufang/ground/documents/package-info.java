/**
 * Documents (文书): every file of the programme, stored by its content (SHA-256), never overwritten, with who may see it.
 * A record keeps the ids of its documents; this module knows nothing of the record but its id.
 */
@ApplicationModule(
        id = "documents",
        allowedDependencies = {"trail", "regions", "people", "rulebook", "deadlines", "platform :: ui"})
@NullMarked
package yufang.ground.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
