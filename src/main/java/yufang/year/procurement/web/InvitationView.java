package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.domain.Proposing.Receipt;
import yufang.year.procurement.query.FactorRow;
import yufang.year.procurement.query.InvitationRow;

/** The page on which a provider reads what it is asked for, hands its proposal in, and finds its receipts. */
public record InvitationView(
        InvitationRow invitation,
        List<FactorRow> factorRows,
        List<Receipt> receipts,
        List<StoredDocument> documents,
        List<Problem> problems,
        RegionCode region) {

    public Head head(Ui ui) {
        return Head.of(ui.t("procurement.page", invitation.title()))
                .on(ui.t("procurement.of-year", invitation.year()))
                .lead(ui.t("procurement.invitation.lead"));
    }

    /** A provider is told of the result once the public is, and until then that it is being evaluated. */
    static Badge badge(InvitationRow row, Ui ui) {
        if (row.awardedOn() != null) return new Badge(Tone.DONE, ui.t("procurement.invitation.won"));
        return switch (row.status()) {
            case PREPARED, RECEIVING -> new Badge(Tone.NOW, ui.t("procurement.invitation.receiving"));
            case OPENED, SCORING, RANKED, DECIDED -> new Badge(Tone.QUIET, ui.t("procurement.invitation.evaluated"));
            case PUBLISHED -> new Badge(Tone.NOW, ui.t("procurement.invitation.published"));
            case AWARDED -> new Badge(Tone.QUIET, ui.t("procurement.invitation.lost"));
            case FAILED -> new Badge(Tone.LATE, ui.t("procurement.invitation.failed"));
        };
    }

    private boolean isReceiving() {
        return invitation.status() == ProcurementStatus.RECEIVING;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return isReceiving() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("procurement.status"), badge(invitation, ui).text()));
        facts.add(new Fact(
                ui.t("procurement.ceiling"),
                ui.t("procurement.yuan", invitation.ceiling()),
                ui.t("procurement.ceiling.help")));
        facts.add(new Fact(
                ui.t("procurement.until"), invitation.receiveUntil().toString(), ui.t("procurement.until.end")));
        facts.add(new Fact(
                ui.t("procurement.proposal.own"),
                ui.t(invitation.standing() ? "procurement.proposal.stands" : "procurement.proposal.missing"),
                isReceiving() ? ui.t("procurement.proposal.sealed") : null));
        if (invitation.awardedOn() != null) {
            facts.add(Fact.of(
                    ui.t("procurement.awarded-on"), invitation.awardedOn().toString()));
        }
        return facts;
    }

    public Listing factors(Ui ui) {
        return ProcurementTables.factors(factorRows, ui);
    }

    public @Nullable String notice() {
        var notice = invitation.notice();
        return notice == null ? null : "/p/" + region + "/notices/" + notice.value();
    }

    /** Proof of what was handed in and when, with the SHA-256 of the file. */
    public Listing given(Ui ui) {
        return ProcurementTables.table(
                ui.t("procurement.receipts"),
                List.of(
                        Column.fixed("number", ui.t("procurement.receipt.number")),
                        Column.figure("price", ui.t("procurement.price"), ui.t("unit.yuan")),
                        Column.fixed("at", ui.t("procurement.receipt.at")),
                        Column.fixed("sha256", ui.t("procurement.receipt.hash"))),
                receipts.stream().map(receipt -> row(receipt, ui)).toList(),
                new Listing.Empty(ui.t("procurement.receipts.none"), ui.t("procurement.receipts.none.text"), null));
    }

    private static Row row(Receipt receipt, Ui ui) {
        var price = receipt.price();
        var hash = receipt.sha256();
        return new Row(
                null,
                List.of(
                        Cell.of(Integer.toString(receipt.number())),
                        Cell.of(price == null ? ui.t("procurement.receipt.withdrawn") : ui.money(price)),
                        Cell.of(
                                ui.moment(receipt.receivedAt()),
                                ui.t(
                                        "procurement.receipt.day",
                                        receipt.receivedOn().toString())),
                        Cell.of(hash == null ? "–" : hash)));
    }

    public List<Form> forms(Ui ui) {
        if (!isReceiving()) return List.of();
        return invitation.standing() ? List.of(proposal(ui), withdrawal(ui)) : List.of(proposal(ui));
    }

    private Form proposal(Ui ui) {
        var last = invitation.standing() ? receipts.getLast() : null;
        var price = last == null || last.price() == null ? "" : last.price().toString();
        var summary = last == null || last.summary() == null ? "" : last.summary();
        return new Form(
                invitation.address() + "/proposal",
                List.of(
                        Field.of(Field.Kind.MONEY, "price", ui.t("procurement.price"))
                                .asRequired()
                                .unit(ui.t("unit.yuan"))
                                .value(price)
                                .help(ui.t("procurement.price.help", invitation.ceiling())),
                        Field.of(Field.Kind.TEXTAREA, "summary", ui.t("procurement.summary"))
                                .asRequired()
                                .value(summary)
                                .help(ui.t("procurement.summary.help")),
                        Field.of(Field.Kind.FILE, "file", ui.t("procurement.proposal.document"))
                                .asRequired()
                                .help(ui.t("document.help"))),
                List.of(),
                new Submit(
                        ui.t(invitation.standing() ? "procurement.proposal.replace" : "procurement.proposal.hand-in"),
                        ui.t("procurement.proposal.consequence"),
                        (long) invitation.handedIn(),
                        ui.token(),
                        null));
    }

    private Form withdrawal(Ui ui) {
        return new Form(
                invitation.address() + "/withdrawal",
                List.of(ProcurementForms.reason(ui, ui.t("procurement.withdrawal.help"))),
                List.of(),
                new Submit(
                                ui.t("procurement.withdraw", invitation.title()),
                                ui.t("procurement.withdraw.consequence"),
                                (long) invitation.handedIn(),
                                ui.token(),
                                null)
                        .destroying());
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }
}
