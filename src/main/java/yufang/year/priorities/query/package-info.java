@NullMarked
package yufang.year.priorities.query;

import org.jspecify.annotations.NullMarked;
