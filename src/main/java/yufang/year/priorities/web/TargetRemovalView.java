package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.StudyDetails;
import yufang.year.priorities.query.TargetRow;

/** A target that was named wrongly is taken out with a reason. */
public record TargetRemovalView(StudyDetails study, TargetRow target) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(target.name()).on(ui.t("priorities.title", study.year())).lead(target.basis());
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var reason = Field.of(Field.Kind.TEXT, "reason", ui.t("priorities.removal.reason"))
                .asRequired();
        return List.of(new Titled(
                ui.t("priorities.removal.title"),
                new Form(
                        study.address() + "/targets/" + target.id().value() + "/removal",
                        List.of(reason),
                        List.of(),
                        FormPage.removal(ui.t("priorities.removal", target.name()), study, ui))));
    }
}
