package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.MandateKind;
import yufang.year.priorities.query.StudyDetails;

/** The form in which an order from above or a priority of the city is noted. */
public record MandateView(StudyDetails study) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.mandate.new")).on(ui.t("priorities.title", study.year()));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var kinds = FormPage.options(ui, "priorities.mandate.kind", MandateKind.values());
        var fields = List.of(
                Field.of(Field.Kind.RADIO, "kind", ui.t("priorities.mandate.kind"), kinds)
                        .asRequired(),
                Field.of(Field.Kind.TEXT, "title", ui.t("priorities.mandate.title"))
                        .asRequired()
                        .help(ui.t("priorities.mandate.title.help")),
                Field.of(Field.Kind.TEXT, "number", ui.t("priorities.mandate.number"))
                        .help(ui.t("priorities.mandate.number.help")),
                Field.of(Field.Kind.TEXTAREA, "asks", ui.t("priorities.mandate.asks"))
                        .asRequired(),
                Field.of(Field.Kind.FILE, "file", ui.t("priorities.mandate.document"))
                        .help(ui.t("document.help")));
        var submit = FormPage.submit(ui.t("priorities.mandate.save"), null, study, ui);
        return List.of(FormPage.only(new Form(study.address() + "/mandates", fields, List.of(), submit)));
    }
}
