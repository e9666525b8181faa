@NullMarked
package yufang.year.supervision.domain;

import org.jspecify.annotations.NullMarked;
