package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.Choice;
import yufang.year.priorities.query.AreaRow;
import yufang.year.priorities.query.MandateRow;
import yufang.year.priorities.query.StudyDetails;

/** The form in which a candidate is taken in or left out. */
public record ChoiceView(StudyDetails study, AreaRow area, List<MandateRow> mandates) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(area.title()).on(ui.t("priorities.title", study.year()));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var choice = Field.of(
                        Field.Kind.RADIO,
                        "choice",
                        ui.t("priorities.area.choice"),
                        FormPage.options(ui, "priorities.choice", Choice.values()))
                .asRequired();
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("priorities.area.reason"))
                .asRequired()
                .help(ui.t("priorities.area.reason.help"));
        var known = area.choice();
        var fields = List.of(
                known == null ? choice : choice.value(known.name()),
                area.reason() == null ? reason : reason.value(area.reason()),
                Field.of(Field.Kind.SELECT, "mandate", ui.t("priorities.area.mandate"), FormPage.mandates(mandates))
                        .help(ui.t("priorities.area.mandate.help")));
        var submit = FormPage.submit(ui.t("priorities.area.choose"), ui.t("priorities.area.consequence"), study, ui);
        return List.of(FormPage.only(
                new Form(study.address() + "/areas/" + area.id().value() + "/choice", fields, List.of(), submit)));
    }
}
