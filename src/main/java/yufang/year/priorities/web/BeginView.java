package yufang.year.priorities.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** The form that begins a study; usually it looks at the half year before. */
public record BeginView(int year) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(ui.t("priorities.begin")).lead(ui.t("priorities.lead"));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.NUMBER, "year", ui.t("priorities.year"))
                        .asRequired()
                        .value(Integer.toString(year)),
                Field.of(Field.Kind.DATE, "first", ui.t("priorities.period.first"))
                        .asRequired()
                        .value(year - 1 + "-07-01"),
                Field.of(Field.Kind.DATE, "last", ui.t("priorities.period.last"))
                        .asRequired()
                        .value(year - 1 + "-12-31")
                        .help(ui.t("priorities.period.help")));
        var submit = new Submit(ui.t("priorities.begin"), null, null, ui.token(), "/priorities");
        return List.of(FormPage.only(new Form("/priorities/studies", fields, List.of(), submit)));
    }
}
