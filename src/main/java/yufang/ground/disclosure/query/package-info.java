@NullMarked
package yufang.ground.disclosure.query;

import org.jspecify.annotations.NullMarked;
