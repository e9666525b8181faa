package yufang.year.contracts.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.year.contracts.domain.DraftedObligation;
import yufang.year.contracts.domain.ObligationWords.Deduction;
import yufang.year.contracts.query.ContractDetails;
import yufang.year.planning.PlannedDeliverable;

/** The forms in which an obligation is set: its numbers and weights, its money, what each unit must keep on top. */
final class ObligationForms {

    /** Even shares that have an end: of two totals each weighs 0.5. Of three, people must say. */
    private static final Map<Integer, String> EVEN = Map.of(1, "1", 2, "0.5", 4, "0.25", 5, "0.2");

    private ObligationForms() {}

    private static String page(ContractDetails contract, DraftedObligation of) {
        return ContractForms.page(contract) + "/obligations/" + of.id().value();
    }

    static FormPage obligation(ContractDetails contract, DraftedObligation of, PlannedDeliverable planned) {
        return new FormPage(
                ui -> Head.of(
                                ui.t("contracts.obligation.edit"),
                                Action.secondary(
                                        ui.t("contracts.measure.add"), "plus", page(contract, of) + "/measures/new"))
                        .on(contract.terms().number())
                        .lead(PromiseView.kind(ui, of.kind())),
                ui -> new Form(
                        page(contract, of) + "/correction",
                        fields(contract, of, planned, ui),
                        List.of(),
                        ContractForms.save(ui, contract)));
    }

    private static List<Field> fields(
            ContractDetails contract, DraftedObligation of, PlannedDeliverable planned, Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.TEXT, "title", ui.t("contracts.obligation.title"))
                .asRequired()
                .value(of.title()));
        for (int place = 1; place <= of.measures().size(); place++) {
            measure(fields, of, place, planned, ui);
        }
        fields.add(Field.of(Field.Kind.MONEY, "amount", ui.t("contracts.obligation.amount"))
                .asRequired()
                .unit(ui.t("unit.yuan"))
                .value(ContractForms.typed(of.amount()))
                .help(ui.t("contracts.obligation.amount.help", contract.total())));
        fields.add(Field.of(Field.Kind.RADIO, "deduction", ui.t("contracts.deduction"), deductions(ui))
                .asRequired()
                .value(Deduction.of(of.deductionRule()).name())
                .help(ui.t("contracts.deduction.help")));
        fields.add(Field.of(Field.Kind.MONEY, "missingPrice", ui.t("contracts.obligation.missing-price"))
                .unit(ui.t("unit.yuan"))
                .value(
                        of.deductionRule() instanceof DeductionRule.PerMissing missing
                                ? missing.price().toString()
                                : "")
                .help(ui.t("contracts.obligation.missing-price.help")));
        fields.add(Field.of(Field.Kind.TEXTAREA, "acceptanceStandard", ui.t("contracts.obligation.standard"))
                .value(ContractForms.typed(of.acceptanceStandard()))
                .help(ui.t("contracts.obligation.standard.help")));
        return fields;
    }

    private static void measure(
            List<Field> fields, DraftedObligation of, int place, PlannedDeliverable planned, Ui ui) {
        var measure = of.measures().get(place - 1);
        var said = ui.say(PlannedDeliverable.said(measure));
        var unit = ui.say(measure.counted().word());
        var upper = measure.bound().upper();
        fields.add(Field.of(Field.Kind.NUMBER, "figure[" + place + "]", ui.t("contracts.measure.figure", said))
                .asRequired()
                .unit(unit)
                .value(measure.bound().figure().toString())
                .help(promised(measure, planned, ui)));
        if (upper != null) {
            fields.add(Field.of(Field.Kind.NUMBER, "upper[" + place + "]", ui.t("contracts.measure.upper-end", said))
                    .asRequired()
                    .unit(unit)
                    .value(upper.toString()));
        }
        if (measure.isTotal()) {
            fields.add(Field.of(Field.Kind.NUMBER, "weight[" + place + "]", ui.t("contracts.measure.weight-of", said))
                    .asRequired()
                    .value(weight(measure, of.totals().size()))
                    .help(ui.t("contracts.measure.weight.help")));
        }
    }

    private static String weight(Measure measure, int totals) {
        var weight = measure.weight();
        return weight == null ? EVEN.getOrDefault(totals, "") : weight.toString();
    }

    private static String promised(Measure measure, PlannedDeliverable planned, Ui ui) {
        return planned.measures().stream()
                .filter(each -> each.id().equals(measure.id()))
                .findFirst()
                .map(each -> ui.t("contracts.measure.planned", ui.say(PlannedDeliverable.said(each))))
                .orElseGet(() -> ui.t("contracts.measure.own"));
    }

    private static Option[] deductions(Ui ui) {
        return Arrays.stream(Deduction.values())
                .map(each -> new Option(each.name(), ui.of("contracts.deduction", each)))
                .toArray(Option[]::new);
    }

    static FormPage newMeasure(ContractDetails contract, DraftedObligation of) {
        return new FormPage(
                ui -> Head.of(ui.t("contracts.measure.add")).on(of.title()).lead(ui.t("contracts.measure.add.lead")),
                ui -> new Form(
                        page(contract, of) + "/measures",
                        List.of(
                                Field.of(Field.Kind.SELECT, "counted", ui.t("contracts.measure.counted"), counted(ui))
                                        .asRequired(),
                                Field.of(Field.Kind.SELECT, "bound", ui.t("contracts.measure.bound"), bounds(ui))
                                        .asRequired(),
                                Field.of(Field.Kind.NUMBER, "figure", ui.t("contracts.measure.number"))
                                        .asRequired(),
                                Field.of(Field.Kind.NUMBER, "upper", ui.t("contracts.measure.upper-number"))
                                        .help(ui.t("contracts.measure.upper"))),
                        List.of(),
                        ContractForms.save(ui, contract)));
    }

    private static Option[] counted(Ui ui) {
        return CountedTable.shipped().all().stream()
                .map(each -> new Option(each.key(), ui.say(each.word())))
                .toArray(Option[]::new);
    }

    private static Option[] bounds(Ui ui) {
        return Arrays.stream(Bound.Kind.values())
                .map(each -> new Option(each.name(), ui.of("contracts.bound", each)))
                .toArray(Option[]::new);
    }

    /** A destructive act asks with the thing's name. */
    static FormPage removal(ContractDetails contract, DraftedObligation of, Measure measure) {
        return new FormPage(
                ui -> Head.of(ui.t("contracts.measure.removal", ui.say(PlannedDeliverable.said(measure))))
                        .on(of.title()),
                ui -> new Form(
                        page(contract, of) + "/measures/" + measure.id().value() + "/removal",
                        List.of(),
                        List.of(),
                        new Submit(
                                        ui.t("contracts.measure.remove", ui.say(PlannedDeliverable.said(measure))),
                                        ui.t("contracts.measure.remove.consequence"),
                                        (long) contract.version(),
                                        ui.token(),
                                        ContractForms.page(contract))
                                .destroying()));
    }

    /** As typed: full-width digits and grouping are read, anything else is null. */
    static @Nullable BigDecimal number(@Nullable String typed) {
        if (typed == null) return null;
        var text = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s,]", "");
        return text.matches("[+-]?\\d{1,30}(\\.\\d{0,20})?") ? new BigDecimal(text) : null;
    }
}
