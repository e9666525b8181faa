package yufang.year.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.FormPage;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.budget.domain.CostKind;
import yufang.year.budget.domain.CostKinds;
import yufang.year.budget.domain.CostLine;
import yufang.year.budget.domain.Purpose;
import yufang.year.budget.query.BudgetDetails;
import yufang.year.planning.PlannedSubProject;

/** The pages on which something of a budget is filled in. */
final class BudgetForms {

    private BudgetForms() {}

    private static Submit submit(String label, String consequence, BudgetDetails budget, Ui ui) {
        return new Submit(label, consequence, (long) budget.version(), ui.token(), budget.address());
    }

    private static Head head(String title, BudgetDetails budget, Ui ui) {
        return Head.of(title).on(ui.t("budget.title", budget.year(), budget.planVersion()));
    }

    /** Begins a budget. */
    record Begin(String suggestedYear) implements FormPage {

        @Override
        public Head head(Ui ui) {
            return Head.of(ui.t("budget.begin")).lead(ui.t("budget.begin.lead"));
        }

        @Override
        public List<Titled> forms(Ui ui) {
            var year = Field.of(Field.Kind.NUMBER, "year", ui.t("budget.year"))
                    .asRequired()
                    .value(suggestedYear)
                    .help(ui.t("budget.year.help"));
            return List.of(FormPage.only(new Form(
                    "/money/budgets",
                    List.of(year),
                    List.of(),
                    new Submit(
                            ui.t("budget.begin"),
                            ui.t("budget.begin.consequence"),
                            null,
                            ui.token(),
                            "/money/budgets"))));
        }
    }

    /** Adds a cost line to a sub-project. */
    record NewLine(BudgetDetails budget, PlannedSubProject project, CostKinds kinds) implements FormPage {

        @Override
        public Head head(Ui ui) {
            return BudgetForms.head(ui.t("budget.line.add"), budget, ui).lead(project.title());
        }

        @Override
        public List<Titled> forms(Ui ui) {
            var action = budget.address() + "/sub-projects/" + project.id().value() + "/lines";
            return List.of(FormPage.only(new Form(
                    action,
                    fields(null, kinds, ui),
                    List.of(),
                    submit(ui.t("budget.line.save"), law(ui), budget, ui))));
        }
    }

    /** Corrects a cost line, or removes it. */
    record KnownLine(BudgetDetails budget, CostLine line, CostKinds kinds) implements FormPage {

        @Override
        public Head head(Ui ui) {
            return BudgetForms.head(ui.t("budget.line.correct"), budget, ui)
                    .lead(line.item().title());
        }

        @Override
        public List<Titled> forms(Ui ui) {
            var page = budget.address() + "/lines/" + line.id().value();
            var removal = submit(
                            ui.t("budget.line.remove", line.item().title()),
                            ui.t("budget.line.remove.consequence"),
                            budget,
                            ui)
                    .destroying();
            return List.of(
                    new Titled(
                            ui.t("budget.line"),
                            new Form(
                                    page + "/correction",
                                    fields(line, kinds, ui),
                                    List.of(),
                                    submit(ui.t("budget.line.save"), law(ui), budget, ui))),
                    new Titled(
                            ui.t("budget.line.remove.title"),
                            new Form(page + "/removal", List.of(), List.of(), removal)));
        }
    }

    private static String law(Ui ui) {
        return ui.t("budget.line.unit-price.help");
    }

    private static List<Field> fields(@Nullable CostLine line, CostKinds kinds, Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.TEXT, "title", ui.t("budget.column.TITLE"))
                .asRequired()
                .help(ui.t("budget.line.title.help")));
        fields.add(Field.of(Field.Kind.SELECT, "kind", ui.t("budget.column.KIND"), kinds(kinds, ui))
                .asRequired());
        fields.add(Field.of(Field.Kind.SELECT, "purpose", ui.t("budget.column.PURPOSE"), purposes(ui))
                .help(ui.t("budget.line.purpose.help")));
        fields.add(Field.of(Field.Kind.MONEY, "unitPrice", ui.t("budget.column.UNIT_PRICE"))
                .asRequired()
                .unit(ui.t("unit.yuan")));
        fields.add(Field.of(Field.Kind.NUMBER, "quantity", ui.t("budget.column.QUANTITY"))
                .asRequired()
                .help(ui.t("budget.line.quantity.help")));
        fields.add(Field.of(Field.Kind.TEXT, "unit", ui.t("budget.column.UNIT"))
                .asRequired()
                .help(ui.t("budget.line.unit.help")));
        fields.add(Field.of(Field.Kind.TEXTAREA, "basis", ui.t("budget.column.BASIS"))
                .asRequired()
                .help(ui.t("budget.line.basis.help")));
        return line == null ? fields : filled(fields, line);
    }

    private static List<Field> filled(List<Field> fields, CostLine line) {
        var item = line.item();
        var values = List.of(
                item.title(),
                item.kind(),
                item.purpose().name(),
                item.unitPrice().toString(),
                BudgetTables.plain(item.quantity()),
                item.unit(),
                item.basis());
        var filled = new ArrayList<Field>();
        for (int i = 0; i < fields.size(); i++) filled.add(fields.get(i).value(values.get(i)));
        return filled;
    }

    static String word(String kind, Ui ui) {
        return ui.t("budget.cost-kind." + kind);
    }

    private static Option[] kinds(CostKinds kinds, Ui ui) {
        return kinds.kinds().stream().map(kind -> option(kind, ui)).toArray(Option[]::new);
    }

    /** What the fund never pays can be chosen, so that the refusal says why. */
    private static Option option(CostKind kind, Ui ui) {
        var word = word(kind.code(), ui);
        return new Option(kind.code(), kind.fundable() ? word : ui.t("budget.line.kind.refused", word));
    }

    private static Option[] purposes(Ui ui) {
        return Stream.of(Purpose.values())
                .map(purpose -> new Option(purpose.name(), ui.of("budget.purpose", purpose)))
                .toArray(Option[]::new);
    }

    /** Takes a table over. */
    record Paste(BudgetDetails budget, PlannedSubProject project, CostKinds kinds) implements FormPage {

        @Override
        public Head head(Ui ui) {
            return BudgetForms.head(ui.t("budget.paste"), budget, ui).lead(project.title());
        }

        @Override
        public List<Titled> forms(Ui ui) {
            var words = kinds.kinds().stream()
                    .filter(CostKind::fundable)
                    .map(kind -> word(kind.code(), ui))
                    .collect(Collectors.joining(ui.english() ? ", " : "\u3001"));
            var fields = List.of(
                    Field.of(Field.Kind.TEXTAREA, "text", ui.t("budget.paste.text"))
                            .asRequired()
                            .help(ui.t("budget.paste.help"))
                            .law(ui.t("budget.paste.lead", words)),
                    Field.of(
                            Field.Kind.CHECKBOXES,
                            "replace",
                            ui.t("budget.paste.replace"),
                            new Option("true", ui.t("budget.paste.replace.yes"))));
            return List.of(FormPage.only(new Form(
                    budget.address() + "/sub-projects/" + project.id().value() + "/table",
                    fields,
                    List.of(),
                    submit(ui.t("budget.paste.hand-in"), ui.t("budget.paste.all"), budget, ui))));
        }
    }

    /** Notes what the province has consented to. */
    record Raise(BudgetDetails budget) implements FormPage {

        @Override
        public Head head(Ui ui) {
            return BudgetForms.head(ui.t("budget.raise"), budget, ui).lead(ui.t("budget.raise.lead"));
        }

        @Override
        public List<Titled> forms(Ui ui) {
            var share = Field.of(Field.Kind.NUMBER, "share", ui.t("budget.raise.share"))
                    .asRequired()
                    .unit("%");
            var number = Field.of(Field.Kind.TEXT, "number", ui.t("budget.raise.number"))
                    .asRequired()
                    .help(ui.t("budget.raise.number.help"));
            var file = Field.of(Field.Kind.FILE, "file", ui.t("budget.raise.document"))
                    .asRequired()
                    .help(ui.t("document.help"));
            var known = budget.raise();
            var fields = known == null
                    ? List.of(share, number, file)
                    : List.of(
                            share.value(known.share().stripTrailingZeros().toPlainString()),
                            number.value(known.number()),
                            file);
            return List.of(FormPage.only(new Form(
                    budget.address() + "/raise",
                    fields,
                    List.of(),
                    submit(ui.t("budget.raise.save"), ui.t("budget.raise.consequence"), budget, ui))));
        }
    }
}
