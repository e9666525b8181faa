@NullMarked
package yufang.ground.rulebook.web;

import org.jspecify.annotations.NullMarked;
