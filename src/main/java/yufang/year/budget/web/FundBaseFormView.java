package yufang.year.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.budget.query.FundBaseDetails;

/** The form in which a fund base is entered, or entered anew after it was sent back. */
public record FundBaseFormView(@Nullable FundBaseDetails base, String suggestedYear) {

    public Head head(Ui ui) {
        var known = base;
        if (known == null) return Head.of(ui.t("budget.base.enter")).lead(ui.t("budget.base.lead"));
        var reason = known.returnReason();
        var head = Head.of(ui.t("budget.base.correct", known.year()));
        return reason == null ? head : head.lead(ui.t("budget.base.returned-because", reason));
    }

    public Form form(Ui ui) {
        var known = base;
        var collected = Field.of(Field.Kind.MONEY, "collected", ui.t("budget.base.collected"))
                .asRequired()
                .unit(ui.t("unit.yuan"))
                .help(ui.t("budget.base.collected.help"));
        var source = Field.of(Field.Kind.TEXT, "source", ui.t("budget.base.source"))
                .asRequired()
                .help(ui.t("budget.base.source.help"));
        var file = Field.of(Field.Kind.FILE, "file", ui.t("budget.base.document"))
                .asRequired()
                .help(ui.t("document.help"));
        if (known != null) {
            return new Form(
                    "/money/fund-bases/" + known.id().value() + "/correction",
                    List.of(collected.value(known.collected().toString()), source.value(known.source()), file),
                    List.of(),
                    submit(
                            ui,
                            known.version(),
                            "/money/fund-bases/" + known.id().value()));
        }
        var year = Field.of(Field.Kind.NUMBER, "year", ui.t("budget.base.year"))
                .asRequired()
                .value(suggestedYear)
                .help(ui.t("budget.base.year.help"));
        return new Form(
                "/money/fund-bases", List.of(year, collected, source, file), List.of(), submit(ui, null, "/money"));
    }

    private static Submit submit(Ui ui, @Nullable Integer version, String back) {
        return new Submit(
                ui.t("budget.base.hand-in"),
                ui.t("budget.base.consequence"),
                version == null ? null : version.longValue(),
                ui.token(),
                back);
    }
}
