package yufang.year.delivery;

import yufang.shared.quantity.Ledger;
import yufang.year.contracts.Obligation;

/** An obligation with its quantity ledger (数量台账) as it stands now. */
public record ObligationLedger(Obligation obligation, Ledger ledger) {}
