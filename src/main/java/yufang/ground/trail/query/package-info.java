@NullMarked
package yufang.ground.trail.query;

import org.jspecify.annotations.NullMarked;
