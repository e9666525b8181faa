@NullMarked
package yufang.ground.disclosure.web;

import org.jspecify.annotations.NullMarked;
