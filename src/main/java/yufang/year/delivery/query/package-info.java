@NullMarked
package yufang.year.delivery.query;

import org.jspecify.annotations.NullMarked;
