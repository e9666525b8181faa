package yufang.year.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.query.FigureDetails;

/** The form in which a figure of the fund is entered, or entered anew after it was sent back. */
public record FigureFormView(FigureKind kind, @Nullable FigureDetails figure, String suggestedYear) {

    public Head head(Ui ui) {
        var known = figure;
        if (known == null) return Head.of(ui.t(kind.key("enter"))).lead(ui.t(kind.key("lead")));
        var decision = known.decision();
        var head = Head.of(ui.t(kind.key("correct"), known.year()));
        return decision == null || decision.returnReason() == null
                ? head
                : head.lead(ui.t("budget.figure.returned-because", decision.returnReason()));
    }

    public Form form(Ui ui) {
        var known = figure;
        var amount = Field.of(Field.Kind.MONEY, "amount", ui.t(kind.key("amount")))
                .asRequired()
                .unit(ui.t("unit.yuan"))
                .help(ui.t(kind.key("amount.help")));
        var source = Field.of(Field.Kind.TEXT, "source", ui.t("budget.figure.source"))
                .asRequired()
                .help(ui.t(kind.key("source.help")));
        var file = Field.of(Field.Kind.FILE, "file", ui.t(kind.key("document")))
                .asRequired()
                .help(ui.t("document.help"));
        if (known == null) {
            var year = Field.of(Field.Kind.NUMBER, "year", ui.t("budget.figure.year"))
                    .asRequired()
                    .value(suggestedYear)
                    .help(ui.t(kind.key("year.help")));
            return new Form(
                    kind.pages(), List.of(year, amount, source, file), List.of(), submit(ui, null, kind.list()));
        }
        var page = kind.pages() + "/" + known.id();
        return new Form(
                page + "/correction",
                List.of(amount.value(known.amount().toString()), source.value(known.source()), file),
                List.of(),
                submit(ui, known.version(), page));
    }

    private static Submit submit(Ui ui, @Nullable Integer version, String back) {
        return new Submit(
                ui.t("budget.figure.hand-in"),
                ui.t("budget.figure.consequence"),
                version == null ? null : version.longValue(),
                ui.token(),
                back);
    }
}
