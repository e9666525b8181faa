package yufang.year.supervision.web;

import java.util.List;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.supervision.domain.CommitteeReportStatus;
import yufang.year.supervision.query.CommitteeReportRow;

/** The list of reports to the committee. */
public record CommitteeReportListView(Found<CommitteeReportRow> found, ListRequest list, boolean mayDraft)
        implements ListPage {

    public Head head(Ui ui) {
        var head = mayDraft
                ? Head.of(ui.t("supervision.committee.list"), draft(ui))
                : Head.of(ui.t("supervision.committee.list"));
        return head.lead(ui.t("supervision.committee.lead"));
    }

    private static Action draft(Ui ui) {
        return Action.primary(ui.t("supervision.committee.draft"), "plus", "/supervision/committee-reports/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("supervision.committee.list"),
                List.of(
                        Column.text("title", ui.t("supervision.committee.name")),
                        Column.text("period", ui.t("supervision.committee.period")),
                        Column.text("status", ui.t("supervision.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("supervision.committee.name"))
                        .value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(
                        ui.t("supervision.committee.none"),
                        ui.t("supervision.committee.none.text"),
                        mayDraft ? draft(ui) : null));
    }

    private static Row row(CommitteeReportRow row, Ui ui) {
        return new Row(
                "/supervision/committee-reports/" + row.id().value(),
                List.of(
                        Cell.of(row.title(), row.year().toString()),
                        Cell.of(period(row)),
                        Cell.status(badge(row.status(), ui))));
    }

    static String period(CommitteeReportRow row) {
        return row.period().first() + " – " + row.period().last();
    }

    private static Badge badge(CommitteeReportStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case DRAFT -> Tone.NOW;
                    case HANDED_IN -> Tone.SOON;
                    case RECEIVED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("supervision.committee.status", status));
    }
}
