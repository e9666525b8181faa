package yufang.year.acceptance.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.acceptance.query.EvidenceRow;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.contracts.ObligationId;

/** Vouchers and the index of evidence, as provider, agency and experts see them. */
final class DossierTables {

    private DossierTables() {}

    /** @param href where a row leads to */
    static Listing vouchers(Ui ui, List<VoucherRow> vouchers, Function<VoucherRow, @Nullable String> href) {
        return Tables.of(
                ui.t("acceptance.vouchers"),
                List.of(
                        Column.fixed("number", ui.t("acceptance.voucher.number")),
                        Column.fixed("issued", ui.t("acceptance.voucher.issued-on")),
                        Column.fixed("particulars", ui.t("acceptance.voucher.particulars")),
                        Tables.figure(ui, "acceptance.voucher.amount", ui.t("unit.yuan"))),
                vouchers.stream()
                        .map(row -> new Row(
                                href.apply(row),
                                List.of(
                                        Tables.withLaw(row.number(), replacing(row, ui)),
                                        Cell.of(row.issuedOn().toString()),
                                        Cell.of(row.particulars()),
                                        row.replaced()
                                                ? Cell.of(ui.money(row.amount()), ui.t("acceptance.voucher.replaced"))
                                                : Cell.of(ui.money(row.amount())))))
                        .toList(),
                ui.t("acceptance.vouchers.none"),
                null);
    }

    private static @Nullable String replacing(VoucherRow row, Ui ui) {
        var replaces = row.replaces();
        return replaces == null ? null : ui.t("acceptance.voucher.replacing", replaces);
    }

    /** @param href where a row leads to */
    static Listing evidence(
            Ui ui,
            List<EvidenceRow> evidence,
            Map<ObligationId, String> titles,
            Function<EvidenceRow, @Nullable String> href) {
        return Tables.of(
                ui.t("acceptance.evidence"),
                Tables.columns(
                        ui, "acceptance.evidence.said", "acceptance.evidence.obligation", "acceptance.evidence.kept"),
                evidence.stream()
                        .map(row -> new Row(
                                href.apply(row),
                                List.of(
                                        Cell.of(row.said()),
                                        Cell.of(titles.getOrDefault(row.obligation(), "")),
                                        Cell.of(row.kept()))))
                        .toList(),
                ui.t("acceptance.evidence.none"),
                null);
    }
}
