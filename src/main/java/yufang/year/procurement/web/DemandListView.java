package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Chip;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.query.DemandFilter;
import yufang.year.procurement.query.DemandRow;

/** The list of demands, and of the sub-projects that wait for one. */
public record DemandListView(
        Found<DemandRow> found, Map<String, Integer> states, ListRequest list, DemandFilter filter, boolean mayDraft)
        implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("demand.list")).lead(ui.t("demand.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        var year = filter.year();
        return new Listing(
                ui.t("demand.list"),
                List.of(
                        Column.text("title", ui.t("demand.sub-project")),
                        Column.text("year", ui.t("demand.year")),
                        Column.figure("ceiling", ui.t("demand.ceiling"), ui.t("unit.yuan")),
                        Column.text("until", ui.t("demand.period")),
                        Column.text("status", ui.t("demand.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                chips(ui),
                List.of(
                        Field.of(Field.Kind.TEXT, "q", ui.t("demand.search")).value(list.text()),
                        Field.of(Field.Kind.NUMBER, "year", ui.t("demand.year"))
                                .value(year == null ? "" : year.toString())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("demand.none"), ui.t("demand.none.text"), null));
    }

    private List<Chip> chips(Ui ui) {
        var chips = new ArrayList<Chip>();
        var all = states.values().stream().mapToInt(Integer::intValue).sum();
        chips.add(new Chip(ui.t("demand.all"), all, ui.here().afresh("state", ""), filter.state() == null, Tone.QUIET));
        chips.add(chip(DemandFilter.WAITING, new Badge(Tone.SOON, ui.t("demand.waiting")), ui));
        for (var status : DemandStatus.values()) {
            chips.add(chip(status.name(), badge(status, ui), ui));
        }
        chips.removeIf(chip -> chip.count() == 0 && !chip.active());
        return chips;
    }

    private Chip chip(String state, Badge badge, Ui ui) {
        return new Chip(
                badge.text(),
                states.getOrDefault(state, 0),
                ui.here().afresh("state", state),
                state.equals(filter.state()),
                badge.tone());
    }

    private Row row(DemandRow row, Ui ui) {
        var ceiling = row.ceiling();
        return new Row(
                address(row),
                List.of(
                        Cell.of(row.subProjectTitle()),
                        Cell.of(row.year()),
                        Cell.of(ceiling == null ? ui.t("demand.nothing") : ui.money(ceiling)),
                        period(row, ui),
                        Cell.status(state(row, ui))));
    }

    /** A sub-project without a demand leads the officer to its draft, and others to its steps. */
    private String address(DemandRow row) {
        var id = row.id();
        if (id != null) return "/procurement/demands/" + id.value();
        return mayDraft
                ? "/procurement/sub-projects/" + row.subProject().value() + "/demand"
                : "/programmes/" + row.year() + "/" + row.subProject().value();
    }

    private static Cell period(DemandRow row, Ui ui) {
        var on = row.disclosedOn();
        if (on == null) return Cell.of(ui.t("demand.nothing"));
        var until = row.standsUntil();
        var said = until == null ? ui.t("demand.period.unknown", on) : ui.t("demand.period.said", on, until);
        return row.openObjections() == 0
                ? Cell.of(said)
                : Cell.of(said, ui.t("demand.objections.open", row.openObjections()));
    }

    private static Badge state(DemandRow row, Ui ui) {
        var status = row.status();
        return status == null ? new Badge(Tone.SOON, ui.t("demand.waiting")) : badge(status, ui);
    }

    static Badge badge(DemandStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case DRAFTING, REVIEWED, DISCLOSED -> Tone.NOW;
                    case CLOSED -> Tone.DONE;
                    case WITHDRAWN -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("demand.status", status));
    }
}
