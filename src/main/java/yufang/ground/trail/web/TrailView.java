package yufang.ground.trail.web;

import java.util.List;
import java.util.StringJoiner;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;

/** The trail of the region as a list. */
public record TrailView(Found<TrailEntry> found, ListRequest list) implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("trail.title"), Action.primary(ui.t("trail.verify"), "shield-check", "/trail/verification"))
                .lead(ui.t("trail.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("trail.title"),
                List.of(
                        Column.fixed("what", ui.t("trail.what")),
                        Column.fixed("who", ui.t("trail.who")),
                        Column.fixed("business", ui.t("trail.business")),
                        Column.fixed("real", ui.t("trail.real"))),
                found.rows().stream().map(entry -> row(entry, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("trail.actor")).value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("trail.empty"), ui.t("trail.empty.text"), null));
    }

    private static Row row(TrailEntry entry, Ui ui) {
        var role = entry.role();
        return new Row(
                null,
                List.of(
                        what(entry, ui),
                        role == null ? Cell.of(ui.actor(entry.actor())) : Cell.of(entry.actor(), ui.of("role", role)),
                        Cell.of(entry.businessDate().toString()),
                        Cell.of(ui.moment(entry.at()))));
    }

    private static Cell what(TrailEntry entry, Ui ui) {
        var law = new StringJoiner(" · ");
        var why = entry.reason();
        if (why != null) law.add(ui.t("trail.why", why));
        if (!entry.files().isEmpty()) law.add(ui.t("trail.files", String.join(", ", entry.files())));
        return law.length() == 0 ? Cell.of(ui.say(entry.act())) : Cell.of(ui.say(entry.act()), law.toString());
    }
}
