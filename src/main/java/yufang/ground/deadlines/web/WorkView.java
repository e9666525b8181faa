package yufang.ground.deadlines.web;

import java.util.List;
import java.util.OptionalInt;
import yufang.ground.deadlines.WorkingDayCalendar;
import yufang.ground.deadlines.query.WorkPage;
import yufang.ground.deadlines.query.WorkQueries.DoneRow;
import yufang.ground.deadlines.query.WorkQueries.Narrowing;
import yufang.ground.deadlines.query.WorkRow;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Chip;
import yufang.platform.ui.Column;
import yufang.platform.ui.Deadline;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.platform.ui.WorkItem;

/** The work list as the page shows it. */
public record WorkView(
        WorkPage page, Narrowing narrowing, WorkingDayCalendar calendar, List<DoneRow> done, ListRequest list)
        implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("work.title"))
                .lead(ui.t("work.lead", page.today().toString(), page.total(), page.overdue()));
    }

    public List<Chip> chips(Ui ui) {
        return List.of(
                chip(ui.t("work.all"), page.total(), "/work", Narrowing.ALL, Tone.QUIET),
                chip(ui.t("work.overdue"), page.overdue(), "/work?due=overdue", Narrowing.OVERDUE, Tone.LATE),
                chip(ui.t("work.soon"), page.soon(), "/work?due=soon", Narrowing.SOON, Tone.SOON));
    }

    private Chip chip(String label, int count, String href, Narrowing of, Tone tone) {
        return new Chip(label, count, href, narrowing == of, count == 0 ? Tone.QUIET : tone);
    }

    public List<WorkItem> items(Ui ui) {
        return page.rows().stream().map(row -> item(row, ui)).toList();
    }

    /** As it is taken home; the page shows the same with what can be done. */
    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("work.title"),
                List.of(
                        Column.fixed("what", ui.t("work.what")),
                        Column.fixed("step", ui.t("work.step")),
                        Column.fixed("from", ui.t("work.from")),
                        Column.fixed("deadline", ui.t("work.deadline"))),
                items(ui).stream().map(item -> row(item, ui)).toList(),
                chips(ui),
                List.of(),
                pager(),
                new Listing.Empty(ui.t("work.none"), "", null));
    }

    private static Row row(WorkItem item, Ui ui) {
        var date = item.deadline().date();
        var words = item.deadline().words(ui);
        return new Row(
                item.href(),
                List.of(
                        Cell.of(item.title(), item.detail()),
                        Cell.of(item.step()),
                        Cell.of(item.from()),
                        date == null ? Cell.of(words) : Cell.of(words, date.toString())));
    }

    private WorkItem item(WorkRow row, Ui ui) {
        return new WorkItem(
                ui.say(row.title()),
                row.href(),
                ui.t("work.since", row.openedOn().toString()),
                row.step() == 0 ? "" : ui.t("step.name." + row.step()),
                ui.actor(row.from()),
                deadline(row),
                ui.t("work.open"));
    }

    private Deadline deadline(WorkRow row) {
        if (row.unknownYear() != null) return Deadline.unknown();
        if (row.due() == null) return Deadline.none();
        OptionalInt left = calendar.workingDaysLeft(page.today(), row.due());
        return left.isPresent() ? new Deadline(left.getAsInt(), row.due()) : Deadline.unknown();
    }

    public List<Fact> done(Ui ui) {
        return done.stream()
                .map(row -> Fact.of(row.on().toString(), ui.say(row.title()))
                        .linked(ui.mayOpen(row.href()) ? row.href() : null))
                .toList();
    }

    public Pager pager() {
        var shown =
                switch (narrowing) {
                    case ALL -> page.total();
                    case OVERDUE -> page.overdue();
                    case SOON -> page.soon();
                };
        return new Pager(list.page(), list.size(), shown);
    }
}
