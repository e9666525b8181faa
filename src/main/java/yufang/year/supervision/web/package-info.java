@NullMarked
package yufang.year.supervision.web;

import org.jspecify.annotations.NullMarked;
