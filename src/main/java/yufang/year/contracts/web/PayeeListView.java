package yufang.year.contracts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.domain.PayeeStatus;
import yufang.year.contracts.query.ContractDetails;
import yufang.year.contracts.query.PayeeRow;

/** The payees of a contract, the latest first; older ones stay on record. */
public record PayeeListView(List<PayeeRow> rows, ContractDetails contract, Role role) {

    /** A payee in one line. */
    public record Line(String text, @Nullable String href, String law, Badge badge) {}

    public List<Line> lines(Ui ui) {
        return rows.stream().map(row -> line(row, ui)).toList();
    }

    private Line line(PayeeRow row, Ui ui) {
        var reader = Role.readers().contains(role);
        return new Line(
                ui.t("contracts.payee.said", row.accountName(), row.bank(), row.masked()),
                reader
                        ? ContractController.LIST + "/" + contract.id().value() + "/payees/"
                                + row.id().value()
                        : null,
                law(row, ui),
                badge(row, ui));
    }

    private static String law(PayeeRow row, Ui ui) {
        var entered = ui.t("contracts.payee.entered-law", row.enteredBy(), row.enteredOn());
        var by = row.confirmedBy();
        return by == null
                ? entered
                : entered + " · " + ui.t("contracts.payee.confirmed-law", by, String.valueOf(row.confirmedOn()));
    }

    static Badge badge(PayeeRow row, Ui ui) {
        if (!row.latest()) return new Badge(Tone.QUIET, ui.t("contracts.payee.status.replaced"));
        return new Badge(
                row.status() == PayeeStatus.CONFIRMED ? Tone.DONE : Tone.NOW,
                ui.of("contracts.payee.status", row.status()));
    }

    /** Where another is entered. */
    public @Nullable String add() {
        var over = contract.status() == ContractStatus.TERMINATED;
        return role == Role.AGENCY_OFFICER && !over
                ? ContractController.LIST + "/" + contract.id().value() + "/payees/new"
                : null;
    }

    public String addLabel(Ui ui) {
        return ui.t(rows.isEmpty() ? "contracts.payee.enter" : "contracts.payee.change");
    }
}
