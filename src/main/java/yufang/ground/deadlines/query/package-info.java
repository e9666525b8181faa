@NullMarked
package yufang.ground.deadlines.query;

import org.jspecify.annotations.NullMarked;
