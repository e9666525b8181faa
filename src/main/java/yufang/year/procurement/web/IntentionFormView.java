package yufang.year.procurement.web;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.deadlines.Term;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** The form in which an intention to buy is published. */
public record IntentionFormView(LocalDate today, Term standing, RuleSet rules) {

    public Head head(Ui ui) {
        return Head.of(ui.t("intention.publish")).lead(ui.t("intention.publish.lead"));
    }

    public Form form(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.NUMBER, "year", ui.t("intention.year"))
                        .asRequired()
                        .value(Integer.toString(today.getYear())),
                Field.of(Field.Kind.TEXT, "title", ui.t("intention.title"))
                        .asRequired()
                        .help(ui.t("intention.title.help")),
                Field.of(Field.Kind.TEXTAREA, "object", ui.t("intention.object"))
                        .asRequired()
                        .help(ui.t("intention.object.help")),
                Field.of(Field.Kind.MONEY, "estimate", ui.t("intention.estimate"))
                        .asRequired()
                        .unit(ui.t("unit.yuan"))
                        .help(ui.t("intention.estimate.help")),
                Field.of(Field.Kind.DATE, "expectedMonth", ui.t("intention.month"))
                        .asRequired()
                        .help(ui.t("intention.month.help"))
                        .law(ProblemLine.law(ui, rules.reference("pd.intention"))));
        var until = standing.known()
                .map(last -> ui.t("intention.publish.consequence", last))
                .orElseGet(() -> ui.t("intention.publish.consequence-unknown"));
        return new Form(
                "/procurement/intentions",
                fields,
                List.of(),
                new Submit(ui.t("intention.publish"), until, null, ui.token(), "/procurement/intentions"));
    }
}
