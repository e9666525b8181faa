package yufang.year.contracts.web;

import java.util.List;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.query.ContractDetails;

/** The forms by which a contract goes on, or back. */
record ContractActs(ContractDetails contract, Ui ui) {

    List<Form> of(Role role) {
        return switch (role) {
            case AGENCY_OFFICER -> ofOfficer();
            case PROVIDER_MANAGER -> contract.isWithProvider() ? List.of(agreement(), sendingBack()) : List.of();
            case AGENCY_LEADER ->
                contract.status() == ContractStatus.AGREED ? List.of(signature(), refusal()) : List.of();
            default -> List.of();
        };
    }

    private List<Form> ofOfficer() {
        if (contract.isOpen()) {
            return List.of(form(
                    "/offer",
                    List.of(),
                    submit(ui.t("contracts.offer"), ui.t("contracts.offer.consequence", contract.providerName()))));
        }
        return contract.isWithProvider()
                ? List.of(form(
                        "/recall",
                        List.of(reason(ui.t("contracts.recall.reason"), ui.t("contracts.recall.help"))),
                        submit(ui.t("contracts.recall"), ui.t("contracts.recall.consequence"))
                                .secondary()))
                : List.of();
    }

    private Form agreement() {
        return form(
                "/agreement",
                List.of(),
                submit(ui.t("contracts.agree"), ui.t("contracts.agree.consequence", contract.total())));
    }

    private Form sendingBack() {
        return form(
                "/return",
                List.of(reason(ui.t("contracts.back-because"), ui.t("contracts.return.help"))),
                submit(ui.t("contracts.return"), ui.t("contracts.return.consequence"))
                        .secondary());
    }

    private Form signature() {
        return form(
                "/signature",
                List.of(
                        Field.of(Field.Kind.DATE, "signedOn", ui.t("contracts.signed-on"))
                                .asRequired()
                                .help(ui.t("contracts.signed-on.help")),
                        Field.of(Field.Kind.FILE, "file", ui.t("contracts.signed-file"))
                                .asRequired()
                                .help(ui.t("contracts.signed-file.help"))),
                submit(ui.t("contracts.sign"), ui.t("contracts.sign.consequence")));
    }

    private Form refusal() {
        return form(
                "/refusal",
                List.of(reason(ui.t("contracts.back-because"), ui.t("contracts.refuse.help"))),
                submit(ui.t("contracts.refuse"), ui.t("contracts.refuse.consequence"))
                        .secondary());
    }

    private static Field reason(String label, String help) {
        return Field.of(Field.Kind.TEXTAREA, "reason", label).asRequired().help(help);
    }

    private Form form(String end, List<Field> fields, Submit submit) {
        return new Form(ContractController.LIST + "/" + contract.id().value() + end, fields, List.of(), submit);
    }

    private Submit submit(String label, String consequence) {
        return new Submit(label, consequence, (long) contract.version(), ui.token(), null);
    }
}
