package yufang.year.delivery.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.quantity.LedgerLine;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ObligationLedger;
import yufang.year.delivery.domain.LoadedUnit;
import yufang.year.delivery.domain.UnitStatus;

/** The contracts with the state of their ledgers. */
public record LedgerListView(
        List<SignedContract> contracts,
        Map<ContractId, List<ObligationLedger>> ledgers,
        Map<ContractId, Map<UnitStatus, Integer>> counts,
        ListRequest list,
        long total)
        implements ListPage {

    static Map<ContractId, Map<UnitStatus, Integer>> counts(List<LoadedUnit> units) {
        return units.stream()
                .collect(groupingBy(LoadedUnit::contract, groupingBy(LoadedUnit::status, summingInt(unit -> 1))));
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("delivery.title")).lead(ui.t("delivery.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("delivery.title"),
                List.of(
                        Column.fixed("contract", ui.t("delivery.contract")),
                        Column.fixed("provider", ui.t("delivery.provider")),
                        Column.fixed("state", ui.t("delivery.state")),
                        Column.fixed("units", ui.t("delivery.units")),
                        new Column("reached", ui.t("delivery.reached"), null, true, false),
                        new Column("deduction", ui.t("delivery.deduction-now"), ui.t("unit.yuan"), true, false)),
                contracts.stream().map(contract -> row(contract, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("delivery.search")).value(list.text())),
                new Pager(list.page(), list.size(), total),
                new Listing.Empty(ui.t("delivery.none"), ui.t("delivery.none.text"), null));
    }

    private Row row(SignedContract contract, Ui ui) {
        var lines = ledgers.getOrDefault(contract.id(), List.of()).stream()
                .flatMap(one -> one.ledger().lines().stream())
                .toList();
        var reached = lines.stream().filter(LedgerListView::isReached).count();
        return new Row(
                DeliveryController.address(contract.id()),
                List.of(
                        Cell.of(contract.title(), contract.number()),
                        Cell.of(contract.providerName()),
                        Cell.of(ui.of("delivery.contract-state", contract.state())),
                        Cell.of(Badges.progress(counts.getOrDefault(contract.id(), Map.of()), ui)),
                        Cell.of(ui.t("delivery.reached.of", reached, lines.size())),
                        Cell.of(ui.money(deduction(ledgers.getOrDefault(contract.id(), List.of()))))));
    }

    private static boolean isReached(LedgerLine line) {
        return line.fulfilment().shortfall().isZero()
                && line.fulfilment().excess().isZero();
    }

    /** What would be taken off if it were accepted as it stands now. */
    static Money deduction(List<ObligationLedger> ledgers) {
        return ledgers.stream().map(one -> one.ledger().deduction()).reduce(Money.ZERO, Money::plus);
    }
}
