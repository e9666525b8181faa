@NullMarked
package yufang.ground.regions.web;

import org.jspecify.annotations.NullMarked;
