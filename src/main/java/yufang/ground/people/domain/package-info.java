@NullMarked
package yufang.ground.people.domain;

import org.jspecify.annotations.NullMarked;
