@NullMarked
package yufang.year.payments.query;

import org.jspecify.annotations.NullMarked;
