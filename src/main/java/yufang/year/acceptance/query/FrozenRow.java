package yufang.year.acceptance.query;

import yufang.shared.Wording;
import yufang.shared.quantity.FrozenFigures;
import yufang.year.contracts.ObligationId;

/** A total of the frozen ledger, as pages say it. */
public record FrozenRow(ObligationId obligation, String title, Wording said, FrozenFigures figures) {}
