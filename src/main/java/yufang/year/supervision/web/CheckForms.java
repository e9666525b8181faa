package yufang.year.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.UnitState;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.UnitSummary;
import yufang.year.supervision.domain.Sighting;
import yufang.year.supervision.query.CheckDetails;

/** The forms in which a spot check is written down. */
final class CheckForms {

    private CheckForms() {}

    static Form record(SignedContract contract, List<UnitSummary> units, LocalDate today, Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.SELECT, "unit", ui.t("supervision.check.unit"), options(units, ui))
                .help(ui.t("supervision.check.unit.help")));
        fields.addAll(sighting(null, ui));
        fields.set(1, fields.get(1).value(today.toString()));
        fields.add(Field.of(Field.Kind.FILE, "file", ui.t("supervision.check.photo"))
                .help(ui.t("supervision.check.photo.help")));
        return new Form(
                "/supervision/contracts/" + contract.id().value() + "/spot-checks",
                fields,
                List.of(),
                new Submit(
                        ui.t("supervision.check.keep"),
                        ui.t("supervision.check.keep.consequence"),
                        null,
                        ui.token(),
                        "/supervision/spot-checks"));
    }

    private static Option[] options(List<UnitSummary> units, Ui ui) {
        return units.stream()
                .filter(unit -> unit.unit().state() != UnitState.CANCELLED)
                .map(unit -> new Option(
                        unit.unit().id().value().toString(),
                        ui.t("supervision.check.unit-option", unit.firstDay(), unit.title(), unit.place())))
                .toArray(Option[]::new);
    }

    static Form correction(CheckDetails check, Ui ui) {
        var address = "/supervision/spot-checks/" + check.id().value();
        return new Form(
                address + "/correction",
                sighting(check.sighting(), ui),
                List.of(),
                new Submit(
                        ui.t("supervision.check.correct"),
                        ui.t("supervision.check.keep.consequence"),
                        (long) check.version(),
                        ui.token(),
                        address));
    }

    private static List<Field> sighting(@Nullable Sighting known, Ui ui) {
        var day =
                Field.of(Field.Kind.DATE, "day", ui.t("supervision.check.day")).asRequired();
        var time = Field.of(Field.Kind.TEXT, "time", ui.t("supervision.check.time"))
                .help(ui.t("supervision.check.time.help"));
        var place = Field.of(Field.Kind.TEXT, "place", ui.t("supervision.check.place"))
                .asRequired();
        var went = Field.of(Field.Kind.TEXT, "went", ui.t("supervision.check.went"))
                .asRequired()
                .help(ui.t("supervision.check.went.help"));
        var seen = Field.of(Field.Kind.TEXTAREA, "seen", ui.t("supervision.check.seen"))
                .asRequired()
                .help(ui.t("supervision.check.seen.help"));
        if (known == null) return List.of(day, time, place, went, seen);
        var at = known.time();
        return List.of(
                day.value(known.day().toString()),
                at == null ? time : time.value(at),
                place.value(known.place()),
                went.value(known.went()),
                seen.value(known.seen()));
    }

    /** @param seen what is known of a finding that is corrected; null for a new one */
    static List<Field> finding(@Nullable String seen, @Nullable String place, Ui ui) {
        var what = Field.of(Field.Kind.TEXTAREA, "seen", ui.t("supervision.finding.seen"))
                .asRequired()
                .help(ui.t("supervision.finding.seen.help"));
        var where = Field.of(Field.Kind.TEXT, "place", ui.t("supervision.finding.place"))
                .asRequired()
                .help(ui.t("supervision.finding.place.help"));
        return List.of(seen == null ? what : what.value(seen), place == null ? where : where.value(place));
    }
}
