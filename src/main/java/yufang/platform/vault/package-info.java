/**
 * Identity numbers and bank accounts under lock: sealed for storage, hashed for matching, masked for showing. The keys
 * lie outside the database.
 */
@NamedInterface("vault")
@NullMarked
package yufang.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
