package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.OwnAsk;

/** What the own unit was asked over the years. */
public record OwnAskListView(Found<OwnAsk> found, ListRequest list) implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.own")).lead(ui.t("priorities.own.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("priorities.own"),
                List.of(
                        Column.fixed("matter", ui.t("priorities.ask.matter")),
                        Column.fixed("year", ui.t("priorities.year")),
                        Column.fixed("period", ui.t("priorities.period")),
                        Column.fixed("state", ui.t("priorities.ask.state"))),
                found.rows().stream().map(ask -> row(ask, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("priorities.own.none"), ui.t("priorities.own.none.text"), null));
    }

    private static Row row(OwnAsk ask, Ui ui) {
        return new Row(
                ask.address(),
                List.of(
                        Cell.of(AskWords.matter(ask.matter(), ask.decider(), ui)),
                        Cell.of(ask.year()),
                        Cell.of(ui.t(
                                "priorities.period.words",
                                ask.period().first(),
                                ask.period().last())),
                        Cell.status(AskWords.badge(ask.status(), ask.consent(), ui))));
    }
}
