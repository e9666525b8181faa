@NullMarked
package yufang.ground.people.query;

import org.jspecify.annotations.NullMarked;
