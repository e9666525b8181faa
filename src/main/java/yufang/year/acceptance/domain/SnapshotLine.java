package yufang.year.acceptance.domain;

import yufang.shared.Wording;
import yufang.shared.quantity.FrozenFigures;
import yufang.year.contracts.ObligationId;

/**
 * A total of a ledger at one moment, as pages say it: at the freeze, or now.
 *
 * @param said what is counted, and how much of it was promised
 */
public record SnapshotLine(ObligationId obligation, String title, Wording said, FrozenFigures figures) {}
