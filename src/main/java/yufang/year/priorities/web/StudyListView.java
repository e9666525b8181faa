package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.StudyStatus;
import yufang.year.priorities.query.StudyRow;

/** The list of studies. */
public record StudyListView(Found<StudyRow> found, ListRequest list, boolean mayBegin) implements ListPage {

    public Head head(Ui ui) {
        var title = ui.t("priorities.list");
        return (mayBegin ? Head.of(title, begin(ui)) : Head.of(title)).lead(ui.t("priorities.lead"));
    }

    private static Action begin(Ui ui) {
        return Action.primary(ui.t("priorities.begin"), "plus", "/priorities/studies/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("priorities.list"),
                List.of(
                        Column.text("year", ui.t("priorities.year")),
                        Column.fixed("period", ui.t("priorities.period")),
                        new Column("industries", ui.t("priorities.industries"), null, true, false),
                        new Column(
                                "in",
                                ui.of("priorities.choice", yufang.year.priorities.domain.Choice.TAKEN_IN),
                                null,
                                true,
                                false),
                        Column.text("status", ui.t("priorities.status")),
                        Column.fixed("published", ui.t("priorities.published-on"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("priorities.none"), ui.t("priorities.none.text"), mayBegin ? begin(ui) : null));
    }

    private static Row row(StudyRow row, Ui ui) {
        var published = row.publishedOn();
        return new Row(
                "/priorities/studies/" + row.id().value(),
                List.of(
                        Cell.of(row.year()),
                        Cell.of(ui.t(
                                "priorities.period.words",
                                row.period().first(),
                                row.period().last())),
                        Cell.of(ui.figure(row.industries())),
                        Cell.of(ui.t("priorities.of", row.takenIn(), row.takenIn() + row.leftOut())),
                        Cell.status(badge(row.status(), ui)),
                        Cell.of(published == null ? "" : published.toString())));
    }

    static Badge badge(StudyStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case COLLECTING -> Tone.NOW;
                    case PROPOSED -> Tone.SOON;
                    case DECIDED, PUBLISHED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("priorities.status", status));
    }
}
