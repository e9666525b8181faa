package yufang.year.priorities.web;

import java.util.List;
import java.util.stream.Collectors;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.AreaRow;
import yufang.year.priorities.query.StudyDetails;

/** The form in which the notice is worded; it suggests what was decided. */
public record PublicationView(StudyDetails study, List<AreaRow> areas, Term standing, RuleSet rules)
        implements FormPage {

    @Override
    public Head head(Ui ui) {
        var until = standing.known()
                .map(last -> ui.t("priorities.publish.until", last))
                .orElseGet(() -> ui.t("priorities.publish.unknown"));
        return Head.of(ui.t("priorities.publish.title", study.year())).lead(until);
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var title = Field.of(Field.Kind.TEXT, "title", ui.t("priorities.notice.title"))
                .asRequired()
                .value(ui.t("priorities.notice.suggested", study.year()));
        var body = Field.of(Field.Kind.TEXTAREA, "body", ui.t("priorities.notice.body"))
                .asRequired()
                .value(suggested(ui))
                .help(ui.t("priorities.notice.help"))
                .law(ProblemLine.law(ui, rules.reference("areas.publish")));
        var submit = FormPage.submit(ui.t("priorities.publish"), ui.t("priorities.publish.consequence"), study, ui);
        return List.of(
                FormPage.only(new Form(study.address() + "/publication", List.of(title, body), List.of(), submit)));
    }

    private String suggested(Ui ui) {
        return areas.stream()
                .filter(AreaRow::takenIn)
                .map(area -> ui.t("priorities.notice.area", area.title(), String.valueOf(area.reason())))
                .collect(Collectors.joining(
                        "\n",
                        ui.t("priorities.notice.opening", study.year()) + "\n",
                        "\n" + ui.t("priorities.notice.closing")));
    }
}
