/**
 * What is promised, what is done, and what is paid for it: the chain of quantity (数量台账). A
 * {@link yufang.shared.quantity.Measure} says what is counted, the {@link yufang.shared.quantity.Ledger} counts it, and
 * the {@link yufang.shared.quantity.Balance} is what the bank gets. Pure arithmetic in exact decimals: no clock, no
 * table, nothing stored but what a freeze copies.
 */
@NamedInterface("quantity")
@NullMarked
package yufang.shared.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
