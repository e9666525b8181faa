package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.AreaKind;
import yufang.year.priorities.query.StudyDetails;

/** The form in which a candidate is named. */
public record CandidateView(StudyDetails study) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.area.new")).on(ui.t("priorities.title", study.year()));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var kinds = FormPage.options(ui, "priorities.area.kind", AreaKind.values());
        var fields = List.of(
                Field.of(Field.Kind.RADIO, "kind", ui.t("priorities.area.kind"), kinds)
                        .asRequired(),
                Field.of(Field.Kind.TEXT, "title", ui.t("priorities.area.title"))
                        .asRequired(),
                Field.of(Field.Kind.TEXT, "codes", ui.t("priorities.area.codes"))
                        .help(ui.t("priorities.area.codes.help")));
        var submit = FormPage.submit(ui.t("priorities.area.save"), ui.t("priorities.area.consequence"), study, ui);
        return List.of(FormPage.only(new Form(study.address() + "/areas", fields, List.of(), submit)));
    }
}
