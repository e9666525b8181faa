@NullMarked
package yufang.ground.deadlines.domain;

import org.jspecify.annotations.NullMarked;
