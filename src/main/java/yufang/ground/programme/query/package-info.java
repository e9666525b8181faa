@NullMarked
package yufang.ground.programme.query;

import org.jspecify.annotations.NullMarked;
