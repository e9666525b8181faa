package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.RuleReference;
import yufang.year.parties.Provider;
import yufang.year.procurement.domain.EvaluationMethod;
import yufang.year.procurement.domain.Manner;
import yufang.year.procurement.domain.OrganisationForm;
import yufang.year.procurement.domain.ProcurementMethod;
import yufang.year.procurement.query.PanelQueries.Invited;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProcurementQueries.ToBuy;

/**
 * The form in which a procurement is prepared, or corrected before receiving begins: three questions that plans mix up,
 * what is scored, and who is asked.
 *
 * @param written what was written until now; null for a new one
 */
public record DraftView(
        @Nullable Written written, List<ToBuy> toBuy, List<Provider> providers, RuleReference factorRule) {

    /** @param factors one a line */
    public record Written(ProcurementDetails procurement, String factors, List<Invited> invited) {}

    public Head head(Ui ui) {
        return written == null
                ? Head.of(ui.t("procurement.prepare")).lead(ui.t("procurement.prepare.lead"))
                : Head.of(ui.t("procurement.correct"))
                        .lead(written.procurement().title());
    }

    public Form form(Ui ui) {
        var fields = new ArrayList<Field>();
        var back = written == null ? "/procurement" : written.procurement().address();
        if (written == null) fields.add(subProject(ui));
        fields.addAll(manner(ui, written == null ? null : written.procurement().manner()));
        fields.addAll(file(ui));
        return new Form(
                written == null ? "/procurement/procurements" : back + "/correction",
                fields,
                List.of(),
                ProcurementForms.submit(
                        ui,
                        ui.t("procurement.save"),
                        ui.t("procurement.save.consequence"),
                        written == null ? null : written.procurement().version(),
                        back));
    }

    private Field subProject(Ui ui) {
        var options = toBuy.stream()
                .map(one -> new Option(
                        one.id().value().toString(), ui.t("procurement.sub-project.option", one.year(), one.title())))
                .toArray(Option[]::new);
        return Field.of(Field.Kind.SELECT, "subProject", ui.t("procurement.sub-project"), options)
                .asRequired()
                .value(options.length == 1 ? options[0].value() : "")
                .help(ui.t("procurement.sub-project.help"));
    }

    private static List<Field> manner(Ui ui, @Nullable Manner known) {
        var forms = ProcurementForms.options(ui, "procurement.form", OrganisationForm.values());
        var methods = ProcurementForms.options(ui, "procurement.method", ProcurementMethod.values());
        return List.of(
                Field.of(Field.Kind.SELECT, "form", ui.t("procurement.form"), forms)
                        .asRequired()
                        .value(
                                known == null
                                        ? OrganisationForm.BELOW_THRESHOLD.name()
                                        : known.form().name())
                        .help(ui.t("procurement.form.help")),
                Field.of(Field.Kind.SELECT, "method", ui.t("procurement.method"), methods)
                        .asRequired()
                        .value(
                                known == null
                                        ? ProcurementMethod.NONE.name()
                                        : known.method().name())
                        .help(ui.t("procurement.method.help")),
                Field.of(
                                Field.Kind.SELECT,
                                "evaluation",
                                ui.t("procurement.evaluation"),
                                ProcurementForms.options(ui, "procurement.evaluation", EvaluationMethod.values()))
                        .asRequired()
                        .value(
                                known == null
                                        ? EvaluationMethod.INTERNAL_SCORE.name()
                                        : known.evaluation().name())
                        .help(ui.t("procurement.evaluation.help")),
                Field.of(Field.Kind.SELECT, "planForm", ui.t("procurement.plan-form"), forms)
                        .value(known == null ? "" : ProcurementForms.typed(known.planForm()))
                        .help(ui.t("procurement.plan-form.help")),
                Field.of(Field.Kind.SELECT, "planMethod", ui.t("procurement.plan-method"), methods)
                        .value(known == null ? "" : ProcurementForms.typed(known.planMethod())),
                Field.of(Field.Kind.SELECT, "planOtherMethod", ui.t("procurement.plan-other-method"), methods)
                        .value(known == null ? "" : ProcurementForms.typed(known.planOtherMethod()))
                        .help(ui.t("procurement.plan-other-method.help")));
    }

    private List<Field> file(Ui ui) {
        var chosen = written == null
                ? new String[0]
                : written.invited().stream()
                        .map(one -> one.organisation().toString())
                        .toArray(String[]::new);
        var options = providers.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toArray(Option[]::new);
        return List.of(
                Field.of(Field.Kind.TEXTAREA, "factors", ui.t("procurement.factors"))
                        .asRequired()
                        .value(written == null ? "" : written.factors())
                        .help(ui.t("procurement.factors.help"))
                        .law(ProblemLine.law(ui, factorRule)),
                Field.of(Field.Kind.CHECKBOXES, "providers", ui.t("procurement.invited"), options)
                        .value(chosen)
                        .help(ui.t("procurement.invited.help")),
                Field.of(Field.Kind.DATE, "receiveUntil", ui.t("procurement.until"))
                        .asRequired()
                        .value(
                                written == null
                                        ? ""
                                        : written.procurement()
                                                .course()
                                                .receiveUntil()
                                                .toString())
                        .help(ui.t("procurement.until.help")));
    }
}
