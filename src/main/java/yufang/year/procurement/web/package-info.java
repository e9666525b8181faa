@NullMarked
package yufang.year.procurement.web;

import org.jspecify.annotations.NullMarked;
