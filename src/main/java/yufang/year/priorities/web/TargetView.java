package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.Criterion;
import yufang.year.priorities.domain.TargetKind;
import yufang.year.priorities.query.AreaRow;
import yufang.year.priorities.query.MandateRow;
import yufang.year.priorities.query.StudyDetails;

/** The form in which a target is named. */
public record TargetView(StudyDetails study, List<AreaRow> areas, List<MandateRow> mandates) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.target.new")).on(ui.t("priorities.title", study.year()));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var taken = areas.stream()
                .filter(AreaRow::takenIn)
                .map(area -> new Option(area.id().value().toString(), area.title()))
                .toArray(Option[]::new);
        var kinds = FormPage.options(ui, "priorities.target.kind", TargetKind.values());
        var criteria = FormPage.options(ui, "priorities.criterion", Criterion.values());
        var fields = List.of(
                Field.of(Field.Kind.SELECT, "area", ui.t("priorities.target.area"), taken)
                        .asRequired()
                        .help(ui.t("priorities.target.area.help")),
                Field.of(Field.Kind.RADIO, "kind", ui.t("priorities.target.kind"), kinds)
                        .asRequired(),
                Field.of(Field.Kind.TEXT, "name", ui.t("priorities.target.name"))
                        .asRequired(),
                Field.of(Field.Kind.RADIO, "criterion", ui.t("priorities.target.criterion"), criteria)
                        .asRequired(),
                Field.of(Field.Kind.TEXTAREA, "basis", ui.t("priorities.target.basis"))
                        .asRequired()
                        .help(ui.t("priorities.target.basis.help")),
                Field.of(Field.Kind.SELECT, "mandate", ui.t("priorities.area.mandate"), FormPage.mandates(mandates))
                        .help(ui.t("priorities.target.mandate.help")));
        var submit = FormPage.submit(ui.t("priorities.target.save"), null, study, ui);
        return List.of(FormPage.only(new Form(study.address() + "/targets", fields, List.of(), submit)));
    }
}
