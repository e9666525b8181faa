@NullMarked
package yufang.year.delivery.domain;

import org.jspecify.annotations.NullMarked;
