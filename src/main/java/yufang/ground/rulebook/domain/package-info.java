/** Reads and checks the shipped files, and keeps what regions set for themselves. */
@NullMarked
package yufang.ground.rulebook.domain;

import org.jspecify.annotations.NullMarked;
