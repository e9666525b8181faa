/** The trial year, step by step, as the people whose job it is walk it; each stage can be the beginning of a test. */
@NullMarked
package yufang.journeys;

import org.jspecify.annotations.NullMarked;
