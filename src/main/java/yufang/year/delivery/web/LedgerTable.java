package yufang.year.delivery.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.LedgerRow;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Ledger;
import yufang.shared.quantity.LedgerLine;
import yufang.shared.quantity.Stage;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ObligationLedger;
import yufang.year.planning.PlannedDeliverable;

/** The quantity ledger of a contract as rows of the page: a row for each obligation, a line for each total. */
record LedgerTable(ContractId contract, Ui ui) {

    List<LedgerRow> rows(List<ObligationLedger> ledgers) {
        return ledgers.stream().map(this::row).toList();
    }

    private LedgerRow row(ObligationLedger one) {
        var obligation = one.obligation();
        return new LedgerRow(
                obligation.kind() + " " + obligation.title(),
                "/delivery/units?contract=" + contract.value() + "&obligation="
                        + obligation.id().value(),
                law(one.ledger()),
                one.ledger().lines().stream().map(this::line).toList());
    }

    /** What each unit must keep, and how many do not. */
    private @Nullable String law(Ledger ledger) {
        var said = new ArrayList<String>();
        for (var each : ledger.eachLines()) {
            var words = ui.say(PlannedDeliverable.said(each.measure()));
            var broken = each.found().stream().filter(found -> !found.isKept()).count();
            said.add(broken == 0 ? words : ui.t("delivery.each.broken", words, broken));
        }
        return said.isEmpty() ? null : said.stream().collect(joining(ui.t("delivery.and")));
    }

    private yufang.platform.ui.LedgerLine line(LedgerLine line) {
        var condition = line.measure().condition();
        var word = ui.say(line.measure().counted().word());
        return new yufang.platform.ui.LedgerLine(
                condition == null ? word : ui.say(PlannedDeliverable.said(line.measure())),
                line.required().value(),
                line.figure(Stage.SCHEDULED).value(),
                line.figure(Stage.DONE).value(),
                line.figure(Stage.EVIDENCED).value(),
                line.figure(Stage.VERIFIED).value(),
                status(line),
                LedgerCellController.address(contract, line.measure().id()));
    }

    private Badge status(LedgerLine line) {
        var fulfilment = line.fulfilment();
        if (!fulfilment.excess().isZero()) return new Badge(Tone.LATE, ui.t("delivery.line.EXCEEDED"));
        var ceiling = line.measure().bound().kind() == Bound.Kind.AT_MOST;
        if (!ceiling && fulfilment.shortfall().isZero()) return new Badge(Tone.DONE, ui.t("delivery.line.REACHED"));
        if (line.figure(Stage.DONE).isZero()) return new Badge(Tone.QUIET, ui.t("delivery.line.NOT_BEGUN"));
        return ceiling
                ? new Badge(Tone.NOW, ui.t("delivery.line.KEPT"))
                : new Badge(
                        Tone.NOW,
                        ui.t("delivery.line.MISSING", fulfilment.shortfall().said()));
    }
}
