package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.LoadedUnits;
import yufang.year.delivery.domain.UnitKinds;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.query.ExecutionPlanQueries;
import yufang.year.delivery.query.UnitDetails;
import yufang.year.delivery.query.UnitPageQueries;

/** The forms in which units are drafted: what is asked follows from the contract and the kind. */
@Component
class UnitDraftPages {

    private final ExecutionPlanQueries plans;
    private final UnitPageQueries queries;
    private final LoadedUnits units;
    private final Contracts contracts;
    private final UnitKinds kinds;

    UnitDraftPages(
            ExecutionPlanQueries plans,
            UnitPageQueries queries,
            LoadedUnits units,
            Contracts contracts,
            UnitKinds kinds) {
        this.plans = plans;
        this.queries = queries;
        this.units = units;
        this.contracts = contracts;
        this.kinds = kinds;
    }

    ObligationTerms terms(ExecutionPlanId plan, ObligationId obligation) {
        return contracts
                .contract(plans.plan(plan).contract())
                .obligation(obligation)
                .terms();
    }

    ObligationTerms terms(UnitId id) {
        var unit = queries.details(id);
        return contracts.contract(unit.contract()).obligation(unit.obligation()).terms();
    }

    FormPage blank(ExecutionPlanId id, ObligationId obligationId) {
        var plan = plans.plan(id);
        var contract = contracts.contract(plan.contract());
        var obligation = contract.obligation(obligationId);
        return FormPage.of(
                ui -> head(ui.t("delivery.unit.add"), contract, obligation, ui),
                ui -> new Form(
                        UnitDraftController.blank(id, obligationId).replaceAll("/new$", ""),
                        fields(obligation, null, Map.of(), ui),
                        List.of(),
                        submit(plan.version(), ExecutionPlanController.address(id), ui)));
    }

    FormPage edit(UnitId id) {
        var unit = queries.details(id);
        var contract = contracts.contract(unit.contract());
        var obligation = contract.obligation(unit.obligation());
        var figures = units.unit(id).unit().planned().figures();
        return new FormPage(
                ui -> head(unit.title(), contract, obligation, ui),
                ui -> unit.drafted() ? forms(unit, obligation, figures, ui) : List.of());
    }

    private List<FormPage.Titled> forms(
            UnitDetails unit, Obligation obligation, Map<MeasureId, Figure> figures, Ui ui) {
        var plan = ExecutionPlanController.address(unit.plan());
        var correction = new Form(
                unit.address() + "/correction",
                fields(obligation, unit, figures, ui),
                List.of(),
                submit(unit.version(), plan, ui));
        var removal = new Form(
                unit.address() + "/removal",
                List.of(),
                List.of(),
                new Submit(
                                ui.t("delivery.unit.remove", unit.title()),
                                ui.t("delivery.unit.remove.then"),
                                (long) unit.version(),
                                ui.token(),
                                null)
                        .destroying());
        return List.of(
                new FormPage.Titled(ui.t("delivery.unit.correct"), correction),
                new FormPage.Titled(ui.t("delivery.unit.remove.title"), removal));
    }

    private static Head head(String title, SignedContract contract, Obligation obligation, Ui ui) {
        return Head.of(title)
                .on(contract.title() + " \u00b7 " + obligation.kind() + " " + obligation.title())
                .lead(ui.t("delivery.unit.draft.lead", contract.signedOn(), contract.serviceUntil()));
    }

    private static Submit submit(int version, String back, Ui ui) {
        return new Submit(ui.t("delivery.save"), null, (long) version, ui.token(), back);
    }

    private List<Field> fields(
            Obligation obligation, @Nullable UnitDetails unit, Map<MeasureId, Figure> figures, Ui ui) {
        var kind = kinds.of(obligation.kind());
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.TEXT, "title", ui.t("delivery.unit.title"))
                .asRequired()
                .help(ui.t("delivery.unit.title.help"))
                .value(unit == null ? "" : unit.title()));
        if (unit == null) {
            fields.add(Field.of(Field.Kind.NUMBER, "copies", ui.t("delivery.unit.copies"))
                    .value("1")
                    .help(ui.t("delivery.unit.copies.help")));
        }
        fields.addAll(AppointmentFields.of(unit == null ? null : unit.appointment(), kind.saysWhyHere(), ui));
        fields.add(Field.of(Field.Kind.TEXT, "inCharge", ui.t("delivery.unit.in-charge"))
                .asRequired()
                .value(unit == null ? "" : unit.inCharge()));
        var asked = new UnitFields(ui);
        fields.addAll(asked.figures(Asked.of(obligation.terms()), figures));
        fields.addAll(asked.fields(kind, UnitField.Moment.PLANNING, unit == null ? Map.of() : unit.fields()));
        return fields;
    }
}
