package yufang.year.supervision.web;

import java.util.List;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;

/** The running contracts, of which the officer chooses the one that was looked at. */
public record CheckChoiceView(List<SignedContract> contracts) implements ListPage {

    public CheckChoiceView {
        contracts = contracts.stream()
                .filter(contract -> contract.state() == ContractState.RUNNING)
                .toList();
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("supervision.check.record")).lead(ui.t("supervision.check.choose"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("supervision.check.choose"),
                List.of(
                        Column.fixed("contract", ui.t("supervision.contract")),
                        Column.fixed("provider", ui.t("supervision.provider"))),
                contracts.stream()
                        .map(contract -> new Row(
                                "/supervision/contracts/" + contract.id().value() + "/spot-checks/new",
                                List.of(
                                        Cell.of(contract.title(), contract.number()),
                                        Cell.of(contract.providerName()))))
                        .toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, contracts.size()), contracts.size()),
                new Listing.Empty(
                        ui.t("supervision.check.no-contract"), ui.t("supervision.check.no-contract.text"), null));
    }
}
