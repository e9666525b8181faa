@NullMarked
package yufang.year.priorities.web;

import org.jspecify.annotations.NullMarked;
