@NullMarked
package yufang.year.acceptance.web;

import org.jspecify.annotations.NullMarked;
