@NullMarked
package yufang.ground.programme.web;

import org.jspecify.annotations.NullMarked;
