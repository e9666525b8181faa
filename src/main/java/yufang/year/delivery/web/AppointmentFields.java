package yufang.year.delivery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Ui;
import yufang.year.delivery.domain.Appointment;

/** When and where a unit is held, as fields of a form. */
final class AppointmentFields {

    private AppointmentFields() {}

    static List<Field> of(@Nullable Appointment known, boolean whyHere, Ui ui) {
        var reason = Field.of(Field.Kind.TEXTAREA, "placeReason", ui.t("delivery.unit.place-reason"))
                .help(ui.t("delivery.unit.place-reason.help"))
                .law(ui.t("delivery.unit.place-reason.law"))
                .value(known == null ? "" : text(known.placeReason()));
        return List.of(
                Field.of(Field.Kind.DATE, "firstDay", ui.t("delivery.unit.first-day"))
                        .asRequired()
                        .value(known == null ? "" : known.firstDay().toString()),
                Field.of(Field.Kind.DATE, "lastDay", ui.t("delivery.unit.last-day"))
                        .help(ui.t("delivery.unit.last-day.help"))
                        .value(known == null ? "" : known.lastDay().toString()),
                Field.of(Field.Kind.TEXT, "begins", ui.t("delivery.unit.begins"))
                        .help(ui.t("delivery.unit.begins.help"))
                        .value(known == null ? "" : text(known.begins())),
                Field.of(Field.Kind.TEXT, "place", ui.t("delivery.unit.place"))
                        .asRequired()
                        .value(known == null ? "" : known.place()),
                whyHere ? reason.asRequired() : reason);
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
