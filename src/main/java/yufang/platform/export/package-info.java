/** Lists as files that spreadsheets open: every row under the same filters and order, in constant memory. */
@NullMarked
package yufang.platform.export;

import org.jspecify.annotations.NullMarked;
