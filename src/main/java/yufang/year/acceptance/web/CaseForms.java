package yufang.year.acceptance.web;

import java.util.List;
import yufang.platform.ui.Form;
import yufang.platform.ui.Ui;
import yufang.year.acceptance.query.CaseDetails;

/** The forms on the page of an acceptance. */
record CaseForms(CaseDetails details, Ui ui) {

    Form review() {
        return new Form(
                details.address() + "/review",
                List.of(),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.accept"), ui.t("acceptance.accept.consequence"), details.version(), ui, null));
    }

    Form incompleteness() {
        return new Form(
                details.address() + "/incompleteness",
                List.of(Tables.area(ui, "missing", "acceptance.missing").help(ui.t("acceptance.missing.help"))),
                List.of(),
                Tables.submit(
                                ui.t("acceptance.return"),
                                ui.t("acceptance.return.consequence"),
                                details.version(),
                                ui,
                                null)
                        .secondary());
    }

    Form rectification() {
        return new Form(
                details.address() + "/rectification",
                List.of(),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.demand"), ui.t("acceptance.demand.consequence"), details.version(), ui, null));
    }

    Form filing() {
        return new Form(
                details.address() + "/filing",
                List.of(Tables.text(ui, "number", "acceptance.filing-number")
                        .help(ui.t("acceptance.filing-number.help"))),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.file"), ui.t("acceptance.file.consequence"), details.version(), ui, null));
    }
}
