@NullMarked
package yufang.year.procurement.domain;

import org.jspecify.annotations.NullMarked;
