package yufang.year.delivery.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Chip;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.domain.Appointment;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.delivery.query.UnitFilter;
import yufang.year.delivery.query.UnitRow;

/** The units of the region, or of the provider who looks. */
public record UnitListView(
        Found<UnitRow> found,
        Map<UnitStatus, Integer> counts,
        List<SignedContract> contracts,
        ListRequest list,
        UnitFilter filter)
        implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("delivery.units.title")).lead(ui.t("delivery.units.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("delivery.units.title"),
                List.of(
                        Column.text("title", ui.t("delivery.unit")),
                        Column.text("day", ui.t("delivery.unit.day")),
                        Column.text("place", ui.t("delivery.unit.place")),
                        Column.fixed("contract", ui.t("delivery.contract")),
                        Column.text("status", ui.t("delivery.state"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                chips(ui),
                filters(ui),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("delivery.units.none"), ui.t("delivery.units.none.text"), null));
    }

    private List<Chip> chips(Ui ui) {
        var chips = new ArrayList<Chip>();
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        chips.add(new Chip(
                ui.t("delivery.units.every"), all, ui.here().without("status"), filter.status() == null, Tone.QUIET));
        for (var status : UnitStatus.values()) {
            var count = counts.getOrDefault(status, 0);
            if (count == 0 && filter.status() != status) continue;
            chips.add(new Chip(
                    ui.of("delivery.unit.status", status),
                    count,
                    ui.here().afresh("status", status.name()),
                    filter.status() == status,
                    Badges.tone(status)));
        }
        return chips;
    }

    private List<Field> filters(Ui ui) {
        var options = contracts.stream()
                .map(contract -> new Option(contract.id().value().toString(), contract.title()))
                .toArray(Option[]::new);
        var month = filter.month();
        return List.of(
                Field.of(Field.Kind.SELECT, "contract", ui.t("delivery.contract"), options)
                        .value(text(filter.contract())),
                Field.of(Field.Kind.TEXT, "month", ui.t("delivery.month")).value(month == null ? "" : month.toString()),
                Field.of(Field.Kind.TEXT, "q", ui.t("delivery.search")).value(list.text()));
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }

    private static Row row(UnitRow row, Ui ui) {
        return new Row(
                "/delivery/units/" + row.id().value(),
                List.of(
                        Cell.of(row.title(), row.obligation()),
                        Cell.of(days(row.firstDay(), row.lastDay(), row.begins(), ui)),
                        Cell.of(row.place()),
                        Cell.of(row.contract()),
                        Cell.status(Badges.of(row.status(), ui))));
    }

    static String days(Appointment appointment, Ui ui) {
        return days(appointment.firstDay(), appointment.lastDay(), appointment.begins(), ui);
    }

    static String days(LocalDate first, LocalDate last, @Nullable String begins, Ui ui) {
        var days = first.equals(last) ? first.toString() : ui.t("delivery.days", first, last);
        return begins == null ? days : days + " " + begins;
    }
}
