@NullMarked
package yufang.year.payments.web;

import org.jspecify.annotations.NullMarked;
