package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.RuleReference;
import yufang.year.procurement.domain.PanelCandidates.Body;
import yufang.year.procurement.domain.PanelCandidates.Named;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.SeatRow;

/**
 * The form in which a member is called to the panel.
 *
 * @param vacant who stepped down and was not replaced
 */
record CallForPanel(
        ProcurementDetails procurement,
        List<Named> people,
        List<Body> recommenders,
        List<SeatRow> vacant,
        RuleReference rule) {

    ProcurementPage page() {
        return ProcurementPage.of(ui -> Head.of(ui.t("procurement.seat.call")).lead(procurement.title()), this::form);
    }

    private Form form(Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(Field.Kind.SELECT, "person", ui.t("procurement.member"), people(ui))
                .asRequired()
                .help(ui.t("procurement.member.help"))
                .law(ProblemLine.law(ui, rule)));
        fields.add(Field.of(Field.Kind.SELECT, "recommendedBy", ui.t("procurement.recommended-by"), bodies())
                .asRequired()
                .help(ui.t("procurement.recommended-by.help")));
        if (!vacant.isEmpty()) {
            fields.add(Field.of(Field.Kind.SELECT, "replaces", ui.t("procurement.replaces"), vacancies())
                    .help(ui.t("procurement.replaces.help")));
        }
        return new Form(
                procurement.address() + "/seats",
                fields,
                List.of(),
                ProcurementForms.submit(
                        ui,
                        ui.t("procurement.seat.call"),
                        ui.t("procurement.seat.call.consequence"),
                        procurement.version(),
                        procurement.address()));
    }

    private Option[] people(Ui ui) {
        return people.stream()
                .map(one -> new Option(
                        one.person().value().toString(),
                        ui.t("procurement.member.option", one.name(), one.body().name())))
                .toArray(Option[]::new);
    }

    private Option[] bodies() {
        return recommenders.stream()
                .map(body -> new Option(body.id().value().toString(), body.name()))
                .toArray(Option[]::new);
    }

    private Option[] vacancies() {
        return vacant.stream()
                .map(seat -> new Option(seat.id().value().toString(), seat.name()))
                .toArray(Option[]::new);
    }
}
