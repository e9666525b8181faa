@NullMarked
package yufang.year.contracts.domain;

import org.jspecify.annotations.NullMarked;
