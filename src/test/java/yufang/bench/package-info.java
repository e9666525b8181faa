/** Measurements against the packaged program, each beside what PostgreSQL alone does for the same statements. */
@NullMarked
package yufang.bench;

import org.jspecify.annotations.NullMarked;
