package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.acceptance.domain.AcceptanceApplying;
import yufang.year.acceptance.domain.CostVoucherId;
import yufang.year.acceptance.domain.EvidenceEntryId;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.DossierQueries;
import yufang.year.acceptance.query.EvidenceRow;
import yufang.year.acceptance.query.OutcomeQueries;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Obligation;

/** The pages on which a provider prepares its application. */
@Component
class DossierPages {

    private final Contracts contracts;
    private final AcceptanceQueries cases;
    private final DossierQueries dossier;
    private final OutcomeQueries outcome;
    private final AcceptanceApplying applying;

    DossierPages(
            Contracts contracts,
            AcceptanceQueries cases,
            DossierQueries dossier,
            OutcomeQueries outcome,
            AcceptanceApplying applying) {
        this.contracts = contracts;
        this.cases = cases;
        this.dossier = dossier;
        this.outcome = outcome;
        this.applying = applying;
    }

    PreparationView preparation(ContractId id) {
        var contract = contracts.contract(id);
        var details = cases.of(id).orElse(null);
        return new PreparationView(
                contract,
                details,
                dossier.vouchers(id),
                dossier.evidence(id),
                details == null ? List.of() : outcome.items(details.id()),
                applying.problemsBeforeApplication(id));
    }

    ActPage newVoucher(ContractId id) {
        var contract = contracts.contract(id);
        var handedIn = dossier.vouchers(id).stream()
                .filter(row -> row.application() != null && !row.replaced())
                .toList();
        var details = cases.of(id).orElse(null);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.voucher.add")).on(contract.title()),
                ui -> voucherForm(id, details, handedIn, ui));
    }

    private static Form voucherForm(ContractId id, @Nullable CaseDetails details, List<VoucherRow> handedIn, Ui ui) {
        var fields = new ArrayList<>(List.of(
                Tables.text(ui, "number", "acceptance.voucher.number").help(ui.t("acceptance.voucher.number.help")),
                Field.of(Field.Kind.DATE, "issuedOn", ui.t("acceptance.voucher.issued-on"))
                        .asRequired(),
                Tables.text(ui, "particulars", "acceptance.voucher.particulars")
                        .help(ui.t("acceptance.voucher.particulars.help")),
                Field.of(Field.Kind.MONEY, "amount", ui.t("acceptance.voucher.amount"))
                        .asRequired()
                        .unit(ui.t("unit.yuan"))));
        if (!handedIn.isEmpty()) {
            fields.add(Field.of(
                            Field.Kind.SELECT,
                            "replaces",
                            ui.t("acceptance.voucher.replaces"),
                            handedIn.stream().map(row -> option(row, ui)).toArray(Option[]::new))
                    .help(ui.t("acceptance.voucher.replaces.help")));
        }
        fields.add(Tables.file(ui, "acceptance.voucher.document").asRequired());
        return new Form(
                page(id) + "/vouchers", fields, List.of(), submit(ui.t("acceptance.add"), null, id, details, ui));
    }

    private static Option option(VoucherRow row, Ui ui) {
        return new Option(row.id().value().toString(), row.number() + " · " + ui.money(row.amount()));
    }

    ActPage voucher(ContractId id, CostVoucherId voucherId) {
        var contract = contracts.contract(id);
        var voucher = dossier.voucher(id, voucherId);
        var details = cases.of(id).orElse(null);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.voucher.page", voucher.number())).on(contract.title()),
                ui -> List.of(
                        Fact.of(ui.t("acceptance.voucher.particulars"), voucher.particulars()),
                        Fact.of(ui.t("acceptance.voucher.amount"), ui.money(voucher.amount())),
                        handedIn(voucher.application(), ui)),
                ui -> removal(
                        voucher.application(),
                        page(id) + "/vouchers/" + voucherId.value() + "/removal",
                        voucher.number(),
                        id,
                        details,
                        ui));
    }

    ActPage newEvidence(ContractId id) {
        var contract = contracts.contract(id);
        var details = cases.of(id).orElse(null);
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.evidence.add")).on(contract.title()),
                ui -> evidenceForm(id, details, contract.obligations(), ui));
    }

    private static Form evidenceForm(
            ContractId id, @Nullable CaseDetails details, List<Obligation> obligations, Ui ui) {
        var options = obligations.stream()
                .map(each -> new Option(each.id().value().toString(), each.title()))
                .toArray(Option[]::new);
        return new Form(
                page(id) + "/evidence",
                List.of(
                        Field.of(Field.Kind.SELECT, "obligation", ui.t("acceptance.evidence.obligation"), options)
                                .asRequired(),
                        Tables.text(ui, "said", "acceptance.evidence.said").help(ui.t("acceptance.evidence.said.help")),
                        Tables.text(ui, "kept", "acceptance.evidence.kept").help(ui.t("acceptance.evidence.kept.help")),
                        Tables.file(ui, "acceptance.evidence.document")),
                List.of(),
                submit(ui.t("acceptance.add"), null, id, details, ui));
    }

    ActPage evidence(ContractId id, EvidenceEntryId entryId) {
        var contract = contracts.contract(id);
        var entry = dossier.entry(id, entryId);
        var details = cases.of(id).orElse(null);
        var title = CaseTables.titles(contract.obligations()).getOrDefault(entry.obligation(), "");
        return ActPage.of(
                ui -> Head.of(ui.t("acceptance.evidence.page")).on(contract.title()),
                ui -> about(entry, title, ui),
                ui -> removal(
                        entry.application(),
                        page(id) + "/evidence/" + entryId.value() + "/removal",
                        entry.said(),
                        id,
                        details,
                        ui));
    }

    private static List<Fact> about(EvidenceRow entry, String obligation, Ui ui) {
        return List.of(
                Fact.of(ui.t("acceptance.evidence.said"), entry.said()),
                Fact.of(ui.t("acceptance.evidence.obligation"), obligation),
                Fact.of(ui.t("acceptance.evidence.kept"), entry.kept()),
                handedIn(entry.application(), ui));
    }

    private static Fact handedIn(@Nullable Integer application, Ui ui) {
        return Fact.of(
                ui.t("acceptance.line.state"),
                application == null
                        ? ui.t("acceptance.line.open")
                        : ui.t("acceptance.line.in-application", application));
    }

    /** Asks with the thing’s name; what is handed in cannot be taken away. */
    private static List<Form> removal(
            @Nullable Integer application,
            String action,
            String name,
            ContractId id,
            @Nullable CaseDetails details,
            Ui ui) {
        if (application != null) return List.of();
        return List.of(new Form(
                action,
                List.of(),
                List.of(),
                submit(ui.t("acceptance.remove"), ui.t("acceptance.remove.consequence", name), id, details, ui)
                        .destroying()));
    }

    private static Submit submit(
            String label, @Nullable String consequence, ContractId id, @Nullable CaseDetails details, Ui ui) {
        return new Submit(label, consequence, details == null ? null : (long) details.version(), ui.token(), page(id));
    }

    static String page(ContractId id) {
        return AcceptanceController.HOME + "/contracts/" + id.value();
    }
}
