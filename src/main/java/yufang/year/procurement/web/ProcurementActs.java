package yufang.year.procurement.web;

import java.util.List;
import java.util.function.Supplier;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.procurement.domain.Ranking;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProposalRow;

/** The next step of a procurement as the form that takes it. */
record ProcurementActs(ProcurementDetails procurement, ProcurementTables tables, Ui ui) {

    List<Form> of(Role role, Role entitled, Supplier<Form> form) {
        return role == entitled ? List.of(form.get()) : List.of();
    }

    Form receiving() {
        return act("/receiving", "procurement.receiving.begin", "procurement.receiving.consequence");
    }

    Form opening() {
        return act("/opening", "procurement.open", "procurement.open.consequence");
    }

    Form scoring() {
        return act("/scoring", "procurement.scoring.begin", "procurement.scoring.consequence");
    }

    Form ranking() {
        return act("/ranking", "procurement.rank", "procurement.rank.consequence");
    }

    Form award() {
        return act("/award", "procurement.award", "procurement.award.consequence");
    }

    Form decision() {
        return new Form(
                procurement.address() + "/decision",
                List.of(
                        Field.of(Field.Kind.RADIO, "proposal", ui.t("procurement.decision.whom"), placed())
                                .asRequired(),
                        Field.of(Field.Kind.TEXTAREA, "reason", ui.t("procurement.reason"))
                                .help(ui.t("procurement.decision.reason.help"))),
                List.of(),
                new Submit(
                        ui.t("procurement.decide"),
                        ui.t("procurement.decide.consequence"),
                        (long) procurement.version(),
                        ui.token(),
                        null));
    }

    private Option[] placed() {
        return tables.ranking().placed().stream().map(this::option).toArray(Option[]::new);
    }

    private Option option(Ranking.Placed placed) {
        var row = tables.proposalRows().stream()
                .filter(one -> one.id().equals(placed.proposal()))
                .findFirst()
                .orElseThrow();
        return new Option(placed.proposal().value().toString(), label(placed, row));
    }

    private String label(Ranking.Placed placed, ProposalRow row) {
        var label = ui.t(
                "procurement.decision.option",
                placed.place(),
                row.provider(),
                placed.mean().toString(),
                row.price());
        return row.refusal() == null ? label : ui.t("procurement.decision.option.refused", label);
    }

    private Form act(String end, String label, String consequence) {
        return ProcurementForms.act(
                ui, procurement.address() + end, ui.t(label), ui.t(consequence), procurement.version());
    }
}
