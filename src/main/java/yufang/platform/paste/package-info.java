/**
 * Tables that people paste out of a spreadsheet: the first line says which column is which, everything that is wrong is
 * named with its line and column, and then nothing is taken over.
 */
@NamedInterface("paste")
@NullMarked
package yufang.platform.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
