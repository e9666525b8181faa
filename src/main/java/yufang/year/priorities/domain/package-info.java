@NullMarked
package yufang.year.priorities.domain;

import org.jspecify.annotations.NullMarked;
