package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.UnitChangeId;
import yufang.year.delivery.domain.UnitStatus;

/** The forms in which a change is proposed, and the page on which the agency decides. */
@Component
class UnitChangePages {

    private final UnitPages pages;

    UnitChangePages(UnitPages pages) {
        this.pages = pages;
    }

    FormPage proposal(UnitId id) {
        var about = pages.about(id);
        return new FormPage(
                ui -> about.asking(ui.t("delivery.change.title"), ui),
                ui -> about.unit().status() == UnitStatus.PLANNED
                                && about.unit().approved()
                                && about.open()
                        ? List.of(
                                new FormPage.Titled(ui.t("delivery.move"), move(about, ui)),
                                new FormPage.Titled(
                                        ui.t(
                                                "delivery.cancel.title",
                                                about.unit().title()),
                                        cancellation(about, ui)))
                        : List.of());
    }

    private static Form move(About about, Ui ui) {
        var fields = new ArrayList<>(
                AppointmentFields.of(about.unit().appointment(), about.kind().saysWhyHere(), ui));
        fields.add(reason(ui));
        return new Form(
                about.unit().address() + "/move",
                fields,
                List.of(),
                submit(about, ui.t("delivery.move.propose"), ui.t("delivery.change.then"), ui));
    }

    private static Form cancellation(About about, Ui ui) {
        return new Form(
                about.unit().address() + "/cancellation",
                List.of(reason(ui)),
                List.of(),
                submit(about, ui.t("delivery.cancel.propose", about.unit().title()), ui.t("delivery.cancel.then"), ui)
                        .destroying());
    }

    private static Field reason(Ui ui) {
        return Field.of(Field.Kind.TEXTAREA, "reason", ui.t("delivery.change.reason"))
                .asRequired()
                .help(ui.t("delivery.change.reason.help"));
    }

    private static Submit submit(About about, String label, String consequence, Ui ui) {
        return new Submit(
                label,
                consequence,
                (long) about.unit().version(),
                ui.token(),
                about.unit().address());
    }

    UnitChangeView change(UnitChangeId id, List<Problem> problems) {
        var change = pages.queries().change(id);
        return new UnitChangeView(
                change,
                pages.about(change.unit()),
                problems,
                pages.desk().acting().role());
    }
}
