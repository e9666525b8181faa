package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.StudyDetails;

/** The form into which a table is pasted. */
public record PasteView(StudyDetails study) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.paste"))
                .on(ui.t("priorities.title", study.year()))
                .lead(ui.t("priorities.paste.lead"));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.TEXTAREA, "text", ui.t("priorities.paste.text"))
                        .asRequired()
                        .help(ui.t("priorities.paste.help")),
                Field.of(Field.Kind.TEXT, "source", ui.t("priorities.column.SOURCE"))
                        .asRequired()
                        .help(ui.t("priorities.source.help")),
                Field.of(
                        Field.Kind.CHECKBOXES,
                        "replace",
                        ui.t("priorities.paste.replace"),
                        new Option("true", ui.t("priorities.paste.replace.yes"))));
        var submit = FormPage.submit(ui.t("priorities.paste.hand-in"), ui.t("priorities.paste.all"), study, ui);
        return List.of(FormPage.only(new Form(study.address() + "/table", fields, List.of(), submit)));
    }
}
