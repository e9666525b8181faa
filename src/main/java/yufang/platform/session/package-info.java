/** Sessions in the database, so that any instance can answer and none forgets. */
@NullMarked
package yufang.platform.session;

import org.jspecify.annotations.NullMarked;
