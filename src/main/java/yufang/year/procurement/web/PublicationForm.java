package yufang.year.procurement.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import yufang.ground.deadlines.Term;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.RuleReference;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.SeatRow;

/** The form in which the notice of the result is worded; it suggests what has to stand in it. */
record PublicationForm(ProcurementDetails procurement, List<SeatRow> seats, Term standing, RuleReference rule) {

    ProcurementPage page() {
        return ProcurementPage.of(this::head, this::form);
    }

    private Head head(Ui ui) {
        var until = standing.known()
                .map(last -> ui.t("procurement.publish.until", last))
                .orElseGet(() -> ui.t("procurement.publish.unknown"));
        return Head.of(ui.t("procurement.publish")).lead(until);
    }

    private Form form(Ui ui) {
        return new Form(
                procurement.address() + "/publication",
                List.of(
                        Field.of(Field.Kind.TEXT, "title", ui.t("procurement.notice.title"))
                                .asRequired()
                                .value(ui.t("procurement.notice.suggested", procurement.title())),
                        Field.of(Field.Kind.TEXTAREA, "body", ui.t("procurement.notice.body"))
                                .asRequired()
                                .value(body(ui))
                                .help(ui.t("procurement.notice.help"))
                                .law(ProblemLine.law(ui, rule))),
                List.of(),
                ProcurementForms.submit(
                        ui,
                        ui.t("procurement.publish"),
                        ui.t("procurement.publish.consequence"),
                        procurement.version(),
                        procurement.address()));
    }

    private String body(Ui ui) {
        var chosen = Objects.requireNonNull(procurement.chosen());
        var scored = seats.stream()
                .filter(seat -> seat.status() != SeatStatus.RECUSED)
                .map(SeatRow::name)
                .collect(Collectors.joining(ui.t("procurement.notice.comma")));
        return String.join(
                "\n",
                ui.t("procurement.notice.sub-project", procurement.title()),
                ui.t("procurement.notice.winner", chosen.provider()),
                ui.t("procurement.notice.price", chosen.price()),
                ui.t("procurement.notice.scored-by", scored),
                standing.known()
                        .map(last -> ui.t("procurement.notice.until", last))
                        .orElseGet(() -> ui.t("procurement.notice.until-unknown")));
    }
}
