package yufang.year.priorities.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.priorities.query.StudyDetails;
import yufang.year.priorities.query.SummaryRow;

/** The form in which one industry is typed, corrected or removed. */
public record RowView(StudyDetails study, @Nullable SummaryRow row) implements FormPage {

    @Override
    public Head head(Ui ui) {
        return Head.of(row == null ? ui.t("priorities.row.new") : row.name())
                .on(ui.t("priorities.title", study.year()))
                .lead(ui.t("priorities.row.lead"));
    }

    @Override
    public List<Titled> forms(Ui ui) {
        var known = row;
        var action = study.address() + "/rows"
                + (known == null ? "" : "/" + known.id().value());
        var entry = new Form(
                known == null ? action : action + "/correction",
                fields(ui),
                List.of(),
                FormPage.submit(ui.t("priorities.row.save"), null, study, ui));
        if (known == null) return List.of(FormPage.only(entry));
        var reason = Field.of(Field.Kind.TEXT, "reason", ui.t("priorities.removal.reason"))
                .asRequired();
        var removal = new Form(
                action + "/removal",
                List.of(reason),
                List.of(),
                FormPage.removal(ui.t("priorities.removal", known.name()), study, ui));
        return List.of(FormPage.only(entry), new Titled(ui.t("priorities.removal.title"), removal));
    }

    private List<Field> fields(Ui ui) {
        var figures = row == null ? null : row.figures();
        var fields = new ArrayList<Field>();
        fields.add(text("name", "NAME", row == null ? null : row.name(), ui).asRequired());
        fields.add(text("code", "CODE", row == null ? null : row.code(), ui).help(ui.t("priorities.code.help")));
        fields.add(figure("insured", "INSURED", figures == null ? null : figures.insured(), ui));
        fields.add(figure("injured", "INJURED", figures == null ? null : figures.injured(), ui));
        fields.add(figure("production", "PRODUCTION", figures == null ? null : figures.production(), ui));
        fields.add(figure("deaths", "DEATHS", figures == null ? null : figures.deaths(), ui));
        fields.add(figure("gradesHigh", "GRADES_HIGH", figures == null ? null : figures.gradesHigh(), ui));
        fields.add(figure("gradesMiddle", "GRADES_MIDDLE", figures == null ? null : figures.gradesMiddle(), ui));
        fields.add(figure("gradesLow", "GRADES_LOW", figures == null ? null : figures.gradesLow(), ui));
        fields.add(figure("diseases", "DISEASES", figures == null ? null : figures.diseases(), ui));
        fields.add(money("benefits", "BENEFITS", figures == null ? null : figures.benefits(), ui));
        fields.add(money("contributions", "CONTRIBUTIONS", figures == null ? null : figures.contributions(), ui));
        fields.add(text("source", "SOURCE", row == null ? null : row.source(), ui)
                .asRequired()
                .help(ui.t("priorities.source.help")));
        return fields;
    }

    private static Field text(String name, String column, @Nullable String value, Ui ui) {
        return field(Field.Kind.TEXT, name, column, value, ui);
    }

    private static Field figure(String name, String column, @Nullable Integer value, Ui ui) {
        return field(Field.Kind.NUMBER, name, column, value, ui).unit(ui.t("priorities.unit.person"));
    }

    private static Field money(String name, String column, yufang.shared.@Nullable Money value, Ui ui) {
        return field(Field.Kind.MONEY, name, column, value, ui).unit(ui.t("unit.yuan"));
    }

    private static Field field(Field.Kind kind, String name, String column, @Nullable Object value, Ui ui) {
        var field = Field.of(kind, name, ui.t("priorities.column." + column));
        return value == null ? field : field.value(value.toString());
    }
}
