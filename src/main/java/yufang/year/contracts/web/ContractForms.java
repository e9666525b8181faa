package yufang.year.contracts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Measure;
import yufang.year.contracts.domain.ContractContent;
import yufang.year.contracts.domain.DraftedTarget;
import yufang.year.contracts.query.ContractDetails;
import yufang.year.contracts.query.ContractQueries.Uncontracted;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlannedDeliverable;

/** The forms in which a contract is begun, its terms are written and it is ended. */
final class ContractForms {

    /** What the form sends for a figure that comes with a document. */
    static final String DOCUMENT = "DOCUMENT";

    private ContractForms() {}

    static String page(ContractDetails contract) {
        return ContractController.LIST + "/" + contract.id().value();
    }

    static Submit save(Ui ui, ContractDetails contract) {
        return new Submit(ui.t("contracts.save"), null, (long) contract.version(), ui.token(), page(contract));
    }

    static String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static FormPage draft(List<Uncontracted> subProjects) {
        return new FormPage(ui -> Head.of(ui.t("contracts.draft")).lead(ui.t("contracts.draft.lead")), ui -> {
            var choices = subProjects.stream()
                    .map(each -> new Option(
                            each.id().value().toString(),
                            ui.t("contracts.sub-project.said", each.year(), each.title())))
                    .toArray(Option[]::new);
            return new Form(
                    ContractController.LIST,
                    List.of(
                            Field.of(Field.Kind.SELECT, "subProject", ui.t("contracts.sub-project"), choices)
                                    .asRequired()
                                    .help(ui.t("contracts.sub-project.help")),
                            number(ui),
                            title(ui)),
                    List.of(),
                    new Submit(
                            ui.t("contracts.draft"),
                            ui.t("contracts.draft.consequence"),
                            null,
                            ui.token(),
                            ContractController.LIST));
        });
    }

    private static Field number(Ui ui) {
        return Field.of(Field.Kind.TEXT, "number", ui.t("contracts.number"))
                .asRequired()
                .help(ui.t("contracts.number.help"));
    }

    private static Field title(Ui ui) {
        return Field.of(Field.Kind.TEXT, "title", ui.t("contracts.title")).asRequired();
    }

    static FormPage terms(ContractDetails contract, RuleSet rules) {
        return new FormPage(
                ui -> Head.of(ui.t("contracts.terms.edit")).on(contract.terms().number()),
                ui -> new Form(
                        page(contract) + "/terms",
                        Stream.concat(frame(contract, rules, ui).stream(), words(contract, ui).stream())
                                .toList(),
                        List.of(),
                        save(ui, contract)));
    }

    private static List<Field> frame(ContractDetails contract, RuleSet rules, Ui ui) {
        var terms = contract.terms();
        return List.of(
                number(ui).value(terms.number()),
                title(ui).value(terms.title()),
                Field.of(Field.Kind.NUMBER, "projectMonths", ui.t("contracts.project-months"))
                        .unit(ui.t("contracts.months.unit"))
                        .value(typed(terms.projectMonths()))
                        .law(ProblemLine.law(ui, rules.reference("project.cycle"))),
                Field.of(Field.Kind.NUMBER, "serviceMonths", ui.t("contracts.service-months"))
                        .unit(ui.t("contracts.months.unit"))
                        .value(typed(terms.serviceMonths()))
                        .help(ui.t("contracts.service-months.help")),
                Field.of(Field.Kind.DATE, "serviceUntil", ui.t("contracts.service-until"))
                        .value(typed(terms.serviceUntil()))
                        .help(ui.t("contracts.service-until.help")),
                Field.of(Field.Kind.TEXT, "serviceArea", ui.t("contracts.service-area"))
                        .value(typed(terms.serviceArea())),
                share("advance", ui.t("contracts.advance"), plain(terms.advancePercent()))
                        .law(ProblemLine.law(ui, rules.reference("advance.range"))),
                share("balance", ui.t("contracts.balance"), plain(terms.balancePercent()))
                        .help(ui.t("contracts.balance.help")));
    }

    private static List<Field> words(ContractDetails contract, Ui ui) {
        var terms = contract.terms();
        return List.of(
                Field.of(Field.Kind.TEXTAREA, "duties", ui.t("contracts.duties"))
                        .value(typed(terms.duties()))
                        .help(ui.t("contracts.duties.help")),
                Field.of(Field.Kind.TEXTAREA, "penalties", ui.t("contracts.penalties"))
                        .value(typed(terms.penalties()))
                        .help(ui.t("contracts.penalties.help")),
                Field.of(Field.Kind.TEXTAREA, "acceptanceTerms", ui.t("contracts.acceptance-terms"))
                        .value(typed(terms.acceptanceTerms()))
                        .help(ui.t("contracts.acceptance-terms.help")));
    }

    private static Field share(String name, String label, String value) {
        return Field.of(Field.Kind.NUMBER, name, label).unit("%").value(value);
    }

    private static String plain(java.math.@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    static FormPage targets(ContractDetails contract, ContractContent content) {
        return new FormPage(
                ui -> Head.of(ui.t("contracts.targets.edit"))
                        .on(contract.terms().number())
                        .lead(ui.t("contracts.targets.lead")),
                ui -> new Form(page(contract) + "/targets", sources(content, ui), List.of(), save(ui, contract)));
    }

    private static List<Field> sources(ContractContent content, Ui ui) {
        var choices = new ArrayList<Option>();
        choices.add(new Option(DOCUMENT, ui.t("contracts.source.DOCUMENT")));
        content.obligations().forEach(each -> each.totals()
                .forEach(measure -> choices.add(new Option(
                        measure.id().value().toString(),
                        ui.t("contracts.source.of", each.title(), ui.say(PlannedDeliverable.said(measure)))))));
        var fields = new ArrayList<Field>();
        for (int place = 1; place <= content.targets().size(); place++) {
            var target = content.targets().get(place - 1);
            if (target.target().how() != PerformanceTarget.How.COMPUTED) continue;
            fields.add(Field.of(
                            Field.Kind.SELECT,
                            "source[" + place + "]",
                            label(target, ui),
                            choices.toArray(Option[]::new))
                    .asRequired()
                    .value(chosen(target, content)));
        }
        return fields;
    }

    private static String label(DraftedTarget target, Ui ui) {
        return ui.t(
                "contracts.target.asked",
                target.target().indicator(),
                String.valueOf(target.target().target()),
                target.target().unit());
    }

    /** What is stored; before that, the one total that promises the same number. */
    private static String chosen(DraftedTarget target, ContractContent content) {
        var measure = target.measure();
        if (measure != null) return measure.value().toString();
        if (target.source() != null) return DOCUMENT;
        var wanted = target.target().target();
        var same = content.totals().stream()
                .filter(each -> wanted != null && each.bound().figure().value().compareTo(wanted) == 0)
                .map(Measure::id)
                .toList();
        return same.size() == 1 ? same.getFirst().value().toString() : "";
    }

    /** A destructive act asks with the thing's name. */
    static FormPage termination(ContractDetails contract) {
        return new FormPage(
                ui -> Head.of(ui.t("contracts.terminate.title", contract.terms().number()))
                        .on(contract.terms().title()),
                ui -> new Form(
                        page(contract) + "/termination",
                        List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("contracts.ended-because"))
                                .asRequired()
                                .help(ui.t("contracts.terminate.help"))),
                        List.of(),
                        new Submit(
                                        ui.t(
                                                "contracts.terminate.button",
                                                contract.terms().number()),
                                        ui.t("contracts.terminate.consequence"),
                                        (long) contract.version(),
                                        ui.token(),
                                        page(contract))
                                .destroying()));
    }

    static FormPage payee(ContractDetails contract, boolean first) {
        return new FormPage(
                ui -> Head.of(ui.t(first ? "contracts.payee.enter" : "contracts.payee.change"))
                        .on(contract.terms().number())
                        .lead(ui.t("contracts.payee.lead")),
                ui -> new Form(
                        page(contract) + "/payees",
                        payeeFields(contract, first, ui),
                        List.of(),
                        new Submit(
                                ui.t("contracts.payee.hand-in"),
                                ui.t("contracts.payee.consequence"),
                                (long) contract.version(),
                                ui.token(),
                                page(contract))));
    }

    private static List<Field> payeeFields(ContractDetails contract, boolean first, Ui ui) {
        var fields = new ArrayList<>(List.of(
                Field.of(Field.Kind.TEXT, "accountName", ui.t("contracts.payee.name"))
                        .asRequired()
                        .value(contract.providerName())
                        .help(ui.t("contracts.payee.name.help")),
                Field.of(Field.Kind.TEXT, "bank", ui.t("contracts.payee.bank"))
                        .asRequired()
                        .help(ui.t("contracts.payee.bank.help")),
                Field.of(Field.Kind.TEXT, "account", ui.t("contracts.payee.account"))
                        .asRequired()
                        .autocomplete("off")
                        .help(ui.t("contracts.payee.account.help")),
                Field.of(Field.Kind.FILE, "file", ui.t("contracts.payee.document"))
                        .asRequired()
                        .help(ui.t("contracts.payee.document.help"))));
        if (!first) {
            fields.add(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("contracts.payee.reason"))
                    .asRequired()
                    .help(ui.t("contracts.payee.reason.help")));
        }
        return fields;
    }
}
