@NullMarked
package yufang.year.acceptance.domain;

import org.jspecify.annotations.NullMarked;
