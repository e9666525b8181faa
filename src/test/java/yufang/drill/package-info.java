/** The kill drill: what was acknowledged outlives the sudden death of program and database, once and once only. */
@NullMarked
package yufang.drill;

import org.jspecify.annotations.NullMarked;
