package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.EvidenceRow;
import yufang.year.acceptance.query.ItemRow;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.contracts.SignedContract;

/**
 * The page on which a provider prepares its application.
 *
 * @param details null before the first application
 * @param items what an earlier review wants mended
 */
public record PreparationView(
        SignedContract contract,
        @Nullable CaseDetails details,
        List<VoucherRow> vouchers,
        List<EvidenceRow> evidence,
        List<ItemRow> items,
        List<Problem> problems) {

    public Head head(Ui ui) {
        var title = ui.t("acceptance.preparation", contract.title());
        var head = isOpen()
                ? Head.of(
                        title,
                        Action.secondary(ui.t("acceptance.voucher.add"), "plus", page() + "/vouchers/new"),
                        Action.secondary(ui.t("acceptance.evidence.add"), "plus", page() + "/evidence/new"))
                : Head.of(title);
        return head.on(contract.number()).lead(ui.t("acceptance.preparation.lead"));
    }

    private boolean isOpen() {
        return details == null || details.status().isWithProvider();
    }

    private String page() {
        return DossierPages.page(contract.id());
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("acceptance.contract.total"), ui.money(contract.total())));
        facts.add(Fact.of(
                ui.t("acceptance.service-until"), contract.serviceUntil().toString()));
        var known = details;
        if (known == null) return facts;
        facts.add(new Fact(
                ui.t("acceptance.state"),
                ui.of("acceptance.status", known.status()),
                ui.t("acceptance.application.number", known.application())));
        var check = known.check();
        var missing = check == null ? null : check.missing();
        if (check != null && missing != null) {
            facts.add(new Fact(ui.t("acceptance.missing"), missing, check.on() + " · " + check.by()));
        }
        return facts;
    }

    public Listing voucherTable(Ui ui) {
        return DossierTables.vouchers(
                ui, vouchers, row -> page() + "/vouchers/" + row.id().value());
    }

    public String spent(Ui ui) {
        var spent = vouchers.stream()
                .filter(row -> !row.replaced())
                .map(VoucherRow::amount)
                .reduce(Money.ZERO, Money::plus);
        return ui.t("acceptance.voucher.sum", spent, contract.total());
    }

    public Listing evidenceTable(Ui ui) {
        return DossierTables.evidence(
                ui,
                evidence,
                CaseTables.titles(contract.obligations()),
                row -> page() + "/evidence/" + row.id().value());
    }

    /** What is to be mended, each leading to where it is answered. */
    public List<Listing> itemTables(Ui ui) {
        var known = details;
        if (known == null || items.isEmpty()) return List.of();
        return List.of(CaseTables.items(items, known.address(), null, ui));
    }

    public List<Form> acts(Ui ui) {
        if (!isOpen()) return List.of();
        var summary = Tables.area(ui, "summary", "acceptance.summary").help(ui.t("acceptance.summary.help"));
        return List.of(new Form(
                page() + "/application",
                List.of(summary),
                List.of(),
                new Submit(
                        ui.t("acceptance.apply"),
                        ui.t("acceptance.apply.consequence"),
                        details == null ? null : (long) details.version(),
                        ui.token(),
                        null)));
    }
}
