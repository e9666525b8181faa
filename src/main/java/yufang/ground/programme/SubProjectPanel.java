package yufang.ground.programme;

import java.util.List;
import java.util.Optional;
import yufang.platform.ui.DueLine;
import yufang.platform.ui.LedgerRow;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.Ui;

/** Figures of a sub-project as one step knows them: already read, only to be worded. */
public interface SubProjectPanel {

    /** Of the quantity ledger, one for each obligation. */
    default List<LedgerRow> ledger(Ui ui) {
        return List.of();
    }

    default Optional<MoneyCard> money(Ui ui) {
        return Optional.empty();
    }

    /** What falls due next. */
    default List<DueLine> due(Ui ui) {
        return List.of();
    }
}
