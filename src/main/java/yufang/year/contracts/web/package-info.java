@NullMarked
package yufang.year.contracts.web;

import org.jspecify.annotations.NullMarked;
