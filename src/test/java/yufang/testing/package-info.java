/** What tests stand on: the running program, invented cities, and people who visit its pages over HTTP. */
@NullMarked
package yufang.testing;

import org.jspecify.annotations.NullMarked;
