@NullMarked
package yufang.year.supervision.query;

import org.jspecify.annotations.NullMarked;
