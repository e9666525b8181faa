@NullMarked
package yufang.year.acceptance.query;

import org.jspecify.annotations.NullMarked;
