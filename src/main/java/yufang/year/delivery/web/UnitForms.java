package yufang.year.delivery.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.delivery.domain.UnitStatus;

/** What the provider does with a unit that was carried out: bring evidence, submit. */
record UnitForms(About about, Ui ui) {

    /** @param submittable false where the agency has seen and verified all that there is */
    List<FormPage.Titled> entered(boolean submittable) {
        var bringing = new FormPage.Titled(ui.t("delivery.evidence.add"), evidence());
        return submittable
                ? List.of(bringing, new FormPage.Titled(ui.t("delivery.submit.title"), submission()))
                : List.of(bringing);
    }

    private Form evidence() {
        var options = about.kind().checklist().stream()
                .map(item -> new Option(item.key(), ui.t(item.label())))
                .toArray(Option[]::new);
        return new Form(
                about.unit().address() + "/evidence",
                List.of(
                        Field.of(Field.Kind.SELECT, "item", ui.t("document.kind"), options)
                                .asRequired(),
                        Field.of(Field.Kind.FILE, "file", ui.t("document.file"))
                                .asRequired()
                                .help(ui.t("document.help"))),
                List.of(),
                submit(ui.t("document.upload"), "").secondary());
    }

    private Form submission() {
        return new Form(
                about.unit().address() + "/submission",
                List.of(),
                List.of(),
                submit(
                        ui.t("delivery.submit"),
                        ui.t(
                                about.unit().status() == UnitStatus.VERIFIED
                                        ? "delivery.submit.then-verified"
                                        : "delivery.submit.then")));
    }

    private Submit submit(String label, String consequence) {
        return new Submit(
                label,
                consequence.isEmpty() ? null : consequence,
                (long) about.unit().version(),
                ui.token(),
                null);
    }
}
