@NullMarked
package yufang.ground.regions.domain;

import org.jspecify.annotations.NullMarked;
