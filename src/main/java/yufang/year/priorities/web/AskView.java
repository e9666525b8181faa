package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.Decider;
import yufang.year.priorities.domain.MemberUnits;
import yufang.year.priorities.query.StudyDetails;

/** The form in which a member unit is asked. */
public record AskView(StudyDetails study, List<MemberUnits.Unit> units) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.ask"))
                .on(ui.t("priorities.title", study.year()))
                .lead(ui.t("priorities.ask.lead"));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var named = units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toArray(Option[]::new);
        var matters = FormPage.options(ui, "priorities.matter", AskMatter.values());
        var deciders = FormPage.options(ui, "priorities.decider", Decider.values());
        var fields = List.of(
                Field.of(Field.Kind.RADIO, "matter", ui.t("priorities.ask.matter"), matters)
                        .asRequired(),
                Field.of(Field.Kind.SELECT, "organisation", ui.t("priorities.ask.unit"), named)
                        .asRequired(),
                Field.of(Field.Kind.SELECT, "decider", ui.t("priorities.ask.decider"), deciders)
                        .help(ui.t("priorities.ask.decider.help")));
        var submit = FormPage.submit(ui.t("priorities.ask.send"), ui.t("priorities.ask.consequence"), study, ui);
        return List.of(FormPage.only(new Form(study.address() + "/asks", fields, List.of(), submit)));
    }
}
