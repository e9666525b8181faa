package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.domain.SheetStatus;
import yufang.year.procurement.query.FactorRow;
import yufang.year.procurement.query.OwnSeat;
import yufang.year.procurement.query.ScoredProposal;

/** The page of a member of a panel: he declares, scores the proposals one by one, and locks his sheet. */
public record SeatView(
        OwnSeat seat,
        List<FactorRow> factorRows,
        List<ScoredProposal> proposals,
        List<String> bidders,
        List<Problem> problems) {

    public Head head(Ui ui) {
        return Head.of(ui.t("procurement.seat.page", seat.title()))
                .on(ui.t("procurement.of-year", seat.year()))
                .lead(ui.t("procurement.seat.lead"));
    }

    /** What keeps the sheet from being locked. */
    public List<ProblemLine> problemLines(Ui ui) {
        return seat.scores() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("procurement.status"), ui.of("procurement.status", seat.procurementStatus())));
        facts.add(Fact.of(ui.t("procurement.recommended-by"), seat.recommendedBy()));
        facts.add(new Fact(
                ui.t("procurement.seat.declaration"), ui.of("procurement.seat.status", seat.status()), seat.recusal()));
        var sheet = seat.sheet();
        if (sheet != null && seat.status() == SeatStatus.CLEARED) {
            facts.add(Fact.of(ui.t("procurement.sheet"), ui.of("procurement.sheet.status", sheet)));
        }
        if (!bidders.isEmpty()) {
            facts.add(new Fact(
                    ui.t("procurement.seat.bidders"),
                    String.join("、", bidders),
                    ui.t("procurement.seat.bidders.help")));
        }
        return facts;
    }

    public Listing factors(Ui ui) {
        return ProcurementTables.factors(factorRows, ui);
    }

    public Listing scored(Ui ui) {
        return ProcurementTables.table(
                ui.t("procurement.proposals"),
                List.of(
                        Column.fixed("provider", ui.t("procurement.provider")),
                        Column.figure("price", ui.t("procurement.price"), ui.t("unit.yuan")),
                        Column.figure("total", ui.t("procurement.total.own"), null)),
                proposals.stream().map(one -> row(one, ui)).toList(),
                bidders.isEmpty()
                        ? new Listing.Empty(ui.t("procurement.seat.sealed"), ui.t("procurement.seat.sealed.text"), null)
                        : new Listing.Empty(
                                ui.t("procurement.seat.readable-later"),
                                ui.t("procurement.seat.readable-later.text"),
                                null));
    }

    private Row row(ScoredProposal proposal, Ui ui) {
        var total = proposal.total();
        return new Row(
                seat.address() + "/proposals/" + proposal.id().value(),
                List.of(
                        Cell.of(proposal.provider()),
                        Cell.of(ui.money(proposal.price())),
                        Cell.of(total == null ? ui.t("procurement.unscored") : total.toString())));
    }

    public List<Form> forms(Ui ui) {
        var forms = new ArrayList<Form>();
        if (seat.scores()) forms.add(locking(ui));
        if (seat.status() == SeatStatus.CALLED && seat.procurementStatus().asksForDeclarations()) {
            forms.add(clearance(ui));
        }
        if (seat.status() != SeatStatus.RECUSED
                && seat.procurementStatus().formsPanel()
                && seat.sheet() != SheetStatus.LOCKED) {
            forms.add(conflict(ui));
        }
        return forms;
    }

    private Form locking(Ui ui) {
        return ProcurementForms.act(
                ui,
                seat.address() + "/locking",
                ui.t("procurement.sheet.lock"),
                ui.t("procurement.sheet.lock.consequence"),
                seat.sheetVersion());
    }

    private Form clearance(Ui ui) {
        return ProcurementForms.act(
                ui,
                seat.address() + "/clearance",
                ui.t("procurement.seat.clear"),
                ui.t("procurement.seat.clear.consequence"),
                seat.version());
    }

    private Form conflict(Ui ui) {
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("procurement.seat.interest"))
                .asRequired()
                .help(ui.t("procurement.seat.interest.help"));
        return new Form(
                seat.address() + "/conflict",
                List.of(reason),
                List.of(),
                new Submit(
                                ui.t("procurement.seat.step-down"),
                                ui.t("procurement.seat.step-down.consequence"),
                                (long) seat.version(),
                                ui.token(),
                                null)
                        .destroying());
    }
}
