@NullMarked
package yufang.year.delivery.web;

import org.jspecify.annotations.NullMarked;
