/**
 * Where a kind of deliverable says what is particular to its units: own fields, own evidence, own rule. Implemented by
 * the modules of the kinds; a kind that nobody implements is carried out with a general checklist.
 */
@NamedInterface("kind")
@NullMarked
package yufang.year.delivery.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
