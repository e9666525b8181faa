@NullMarked
package yufang.year.budget.query;

import org.jspecify.annotations.NullMarked;
