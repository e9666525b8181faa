package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.RectificationItemId;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.ItemRow;
import yufang.year.acceptance.query.OutcomeQueries;

/** The pages of what a failed acceptance wants mended. */
@Component
class RectificationItemPages {

    private final AcceptanceQueries cases;
    private final OutcomeQueries outcome;
    private final Desk desk;

    RectificationItemPages(AcceptanceQueries cases, OutcomeQueries outcome, Desk desk) {
        this.cases = cases;
        this.outcome = outcome;
        this.desk = desk;
    }

    ActPage blank(AcceptanceCaseId id) {
        var details = cases.details(id);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.item.add")).on(details.title()),
                ui -> new Form(
                        details.address() + "/rectification-items",
                        List.of(
                                Tables.area(ui, "said", "acceptance.item.said").help(ui.t("acceptance.item.said.help")),
                                Field.of(Field.Kind.DATE, "until", ui.t("acceptance.item.until"))
                                        .asRequired()),
                        List.of(),
                        Tables.submit(
                                ui.t("acceptance.add"),
                                ui.t("acceptance.item.consequence"),
                                details.version(),
                                ui,
                                details.address())));
    }

    ActPage item(AcceptanceCaseId id, RectificationItemId itemId) {
        var details = cases.details(id);
        var row = outcome.item(id, itemId);
        var role = desk.acting().role();
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.item.page")).on(details.title()),
                ui -> facts(row, ui),
                ui -> forms(details, row, role, ui));
    }

    private static List<Fact> facts(ItemRow row, Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                ui.t("acceptance.item.said"), row.said(), ui.t("acceptance.application.number", row.application())));
        facts.add(Fact.of(ui.t("acceptance.item.until"), row.until().toString()));
        row.answers()
                .forEach(answer -> facts.add(
                        new Fact(ui.t("acceptance.item.answers"), answer.said(), answer.on() + " · " + answer.by())));
        return facts;
    }

    private static List<Form> forms(CaseDetails details, ItemRow row, Role role, Ui ui) {
        var at = details.address() + "/rectification-items/" + row.id().value();
        if (role == Role.AGENCY_OFFICER
                && details.status() == AcceptanceStatus.FAILED
                && row.application() == details.application()) {
            return List.of(removal(details, row, at, ui));
        }
        return role == Role.PROVIDER_MANAGER && details.status().isWithProvider()
                ? List.of(answer(details, at, ui))
                : List.of();
    }

    private static Form removal(CaseDetails details, ItemRow row, String at, Ui ui) {
        return new Form(
                at + "/removal",
                List.of(),
                List.of(),
                Tables.submit(
                                ui.t("acceptance.remove"),
                                ui.t("acceptance.remove.consequence", row.said()),
                                details.version(),
                                ui,
                                details.address())
                        .destroying());
    }

    private static Form answer(CaseDetails details, String at, Ui ui) {
        return new Form(
                at + "/answer",
                List.of(
                        Tables.area(ui, "said", "acceptance.item.answer").help(ui.t("acceptance.item.answer.help")),
                        Tables.file(ui, "acceptance.item.document")),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.item.give"),
                        ui.t("acceptance.item.give.consequence"),
                        details.version(),
                        ui,
                        details.address()));
    }
}
