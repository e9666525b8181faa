@NullMarked
package yufang.year.budget.web;

import org.jspecify.annotations.NullMarked;
