package yufang.year.payments.web;

import java.util.List;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.payments.query.YearMoney;

/** The years with their money. */
public record YearMoneyListView(List<YearMoney> years) implements ListPage {

    public YearMoneyListView {
        years = List.copyOf(years);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("payments.years")).lead(ui.t("payments.years.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("payments.years"),
                List.of(
                        Column.fixed("year", ui.t("payments.year")),
                        figure("budget", ui.t("payments.year.budget"), ui),
                        figure("committed", ui.t("payments.year.committed"), ui),
                        figure("paid", ui.t("payments.year.paid"), ui),
                        figure("remaining", ui.t("payments.year.remaining"), ui)),
                years.stream().map(year -> row(year, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, years.size()), years.size()),
                new Listing.Empty(ui.t("payments.years.none"), ui.t("payments.years.none.text"), null));
    }

    static Column figure(String key, String label, Ui ui) {
        return new Column(key, label, ui.t("unit.yuan"), true, false);
    }

    private static Row row(YearMoney year, Ui ui) {
        return new Row(
                "/money/years/" + year.year(),
                List.of(
                        Cell.of(year.year().toString()),
                        Cell.of(ui.money(year.budget())),
                        Cell.of(ui.money(year.committed())),
                        Cell.of(ui.money(year.paid())),
                        Cell.of(ui.money(year.remaining()))));
    }
}
