@NullMarked
package yufang.year.contracts.query;

import org.jspecify.annotations.NullMarked;
