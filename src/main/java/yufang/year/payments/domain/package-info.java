@NullMarked
package yufang.year.payments.domain;

import org.jspecify.annotations.NullMarked;
