@NullMarked
package yufang.ground.trail.web;

import org.jspecify.annotations.NullMarked;
