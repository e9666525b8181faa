@NullMarked
package yufang.ground.disclosure.domain;

import org.jspecify.annotations.NullMarked;
