@NullMarked
package yufang.ground.deadlines.web;

import org.jspecify.annotations.NullMarked;
