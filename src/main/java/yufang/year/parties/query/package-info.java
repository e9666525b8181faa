@NullMarked
package yufang.year.parties.query;

import org.jspecify.annotations.NullMarked;
