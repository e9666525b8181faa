@NullMarked
package yufang.ground.people.web;

import org.jspecify.annotations.NullMarked;
