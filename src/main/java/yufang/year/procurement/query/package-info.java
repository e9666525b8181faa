@NullMarked
package yufang.year.procurement.query;

import org.jspecify.annotations.NullMarked;
