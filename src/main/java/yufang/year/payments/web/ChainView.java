package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.query.Chain;
import yufang.year.payments.query.Chain.Agreed;
import yufang.year.payments.query.Chain.Frozen;
import yufang.year.payments.query.Chain.Link;

/**
 * One number from the contract to the bank: contracted, scheduled, done, evidenced, verified, missing, deducted; then
 * the balance and its bank reference; beside it who did what on the way.
 *
 * @param acts empty for providers
 */
public record ChainView(
        Chain chain,
        ContractMoney money,
        List<TrailEntry> acts,
        RuleSet rules,
        @Nullable SubProjectLine line) implements ListPage {

    private static final int FIGURES = 6;

    public ChainView {
        acts = List.copyOf(acts);
    }

    public Head head(Ui ui) {
        var contract = money.contract();
        return Head.of(
                        ui.t("payments.chain.title", contract.number()),
                        Action.secondary(
                                ui.t("payments.contract-money"),
                                "coin-yuan",
                                "/money/payments/contracts/" + contract.id().value()))
                .on(contract.title() + " · " + contract.providerName())
                .lead(ui.t(chain.isFrozen() ? "payments.chain.lead" : "payments.chain.lead.open"));
    }

    public List<Step> steps(Ui ui) {
        return line == null ? List.of() : line.steps(ui);
    }

    @Override
    public Listing listing(Ui ui) {
        var rows = Stream.concat(
                        chain.links().stream().map(link -> row(link, ui)),
                        chain.agreed().stream().map(agreed -> row(agreed, ui)))
                .toList();
        return new Listing(
                ui.t("payments.chain"),
                List.of(
                        Column.fixed("obligation", ui.t("ledger.obligation")),
                        new Column("amount", ui.t("payments.amount"), ui.t("unit.yuan"), true, false),
                        figure("required", ui.t("ledger.required")),
                        figure("scheduled", ui.t("ledger.scheduled")),
                        figure("done", ui.t("ledger.done")),
                        figure("evidenced", ui.t("ledger.evidenced")),
                        figure("verified", ui.t("ledger.verified")),
                        figure("missing", ui.t("payments.chain.missing")),
                        new Column("deducted", ui.t("payments.chain.deducted"), ui.t("unit.yuan"), true, false)),
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(ui.t("payments.chain.none"), ui.t("payments.chain.lead.open"), null));
    }

    private static Column figure(String key, String label) {
        return new Column(key, label, null, true, false);
    }

    private static Row row(Link link, Ui ui) {
        var frozen = link.frozen();
        var cells = new ArrayList<Cell>();
        cells.add(frozen == null ? Cell.of(link.obligation()) : Cell.of(link.obligation(), ui.say(frozen.measure())));
        cells.add(Cell.of(link.first() ? ui.money(link.amount()) : ""));
        if (frozen == null) {
            for (int column = 0; column < FIGURES; column++) cells.add(Cell.of(ui.t("payments.chain.open")));
        } else {
            List.of(frozen.required(), frozen.scheduled(), frozen.done(), frozen.evidenced(), frozen.verified())
                    .forEach(figure -> cells.add(Cell.of(said(figure, ui))));
            cells.add(Cell.of(missing(frozen, ui), frozen.fulfilment()));
        }
        var deducted = link.deducted();
        cells.add(Cell.of(link.first() && deducted != null ? ui.money(deducted) : ""));
        return new Row(null, cells);
    }

    private static String missing(Frozen frozen, Ui ui) {
        return frozen.excess().equals(Figure.ZERO)
                ? said(frozen.missing(), ui)
                : ui.t("payments.chain.excess", said(frozen.excess(), ui));
    }

    /** Taken off by a term of the contract: it stands beside no quantity, and the column adds up with it. */
    private static Row row(Agreed agreed, Ui ui) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(ui.t("payments.line." + agreed.cause().name(), agreed.particulars())));
        for (int column = 0; column <= FIGURES; column++) cells.add(Cell.of(""));
        cells.add(Cell.of(ui.money(agreed.amount())));
        return new Row(null, cells);
    }

    private static String said(Figure figure, Ui ui) {
        return figure.isWhole() ? ui.figure(figure.value().longValue()) : figure.toString();
    }

    public MoneyCard card(Ui ui) {
        return MoneyCards.now(money, rules, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(acts, ui);
    }
}
